package scot.mercat.plan.web.officer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import scot.mercat.plan.rules.PlanKind;
import scot.mercat.web.FormErrors;
import scot.mercat.web.TypedDay;

/** What was typed to begin a plan. */
public record NewPlanEntries(
    String kind, String title, String locality, TypedDay from, TypedDay to) {
  private static final int LONGEST_TITLE = 150;
  private static final int LONGEST_CODE = 40;
  private static final Set<String> KINDS = Set.of(PlanKind.LOCALITY.code(), PlanKind.LOIP.code());

  static final NewPlanEntries NONE =
      new NewPlanEntries("locality", "", "", TypedDay.NONE, TypedDay.NONE);

  /**
   * @param localities codes to choose from; empty where the code is typed
   */
  FormErrors errors(Set<String> localities) {
    Optional<LocalDate> start = from.date();
    Optional<LocalDate> end = to.date();
    return FormErrors.NONE
        .when(!KINDS.contains(kind), "kind-locality", "web.error.choice")
        .when(title.isBlank(), "title", "plan.new.title.missing")
        .when(title.length() > LONGEST_TITLE, "title", "plan.new.title.long", LONGEST_TITLE)
        .when(isForLocality() && locality.isEmpty(), "locality", "plan.new.locality.missing")
        .when(!isPlace(localities), "locality", "web.error.choice")
        .when(start.isEmpty(), "from-day", "plan.new.from.wrong")
        .when(end.isEmpty(), "to-day", "plan.new.to.wrong")
        .when(
            start.isPresent() && end.isPresent() && !start.get().isBefore(end.get()),
            "to-day",
            "plan.new.period.backwards");
  }

  private boolean isPlace(Set<String> localities) {
    return locality.isEmpty()
        || (localities.isEmpty()
            ? locality.length() <= LONGEST_CODE
            : localities.contains(locality));
  }

  PlanKind planKind() {
    return isForLocality() ? PlanKind.LOCALITY : PlanKind.LOIP;
  }

  public boolean isOfKind(String code) {
    return kind.equals(code);
  }

  public boolean isForLocality() {
    return !kind.equals(PlanKind.LOIP.code());
  }
}
