package scot.mercat.plan.web.officer;

import java.time.LocalDate;
import java.util.Optional;
import scot.mercat.plan.rules.PlanKind;
import scot.mercat.web.FormErrors;

/** What was typed to begin a plan. */
public record NewPlanEntries(
    String kind, String title, String locality, TypedDay from, TypedDay to) {
  private static final int LONGEST_TITLE = 150;

  static final NewPlanEntries NONE =
      new NewPlanEntries("locality", "", "", TypedDay.NONE, TypedDay.NONE);

  FormErrors errors() {
    Optional<LocalDate> start = from.date();
    Optional<LocalDate> end = to.date();
    return FormErrors.NONE
        .when(title.isBlank(), "title", "plan.new.title.missing")
        .when(title.length() > LONGEST_TITLE, "title", "plan.new.title.long", LONGEST_TITLE)
        .when(isForLocality() && locality.isEmpty(), "locality", "plan.new.locality.missing")
        .when(start.isEmpty(), "from-day", "plan.new.from.wrong")
        .when(end.isEmpty(), "to-day", "plan.new.to.wrong")
        .when(
            start.isPresent() && end.isPresent() && !start.get().isBefore(end.get()),
            "to-day",
            "plan.new.period.backwards");
  }

  PlanKind planKind() {
    return isForLocality() ? PlanKind.LOCALITY : PlanKind.LOIP;
  }

  public boolean isForLocality() {
    return !kind.equals(PlanKind.LOIP.code());
  }
}
