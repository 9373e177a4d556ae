package scot.mercat.plan.web.officer;

import java.time.LocalDate;
import scot.mercat.web.FormErrors;
import scot.mercat.web.TypedDay;

/** What was typed to say who has read an Easy Read document, and when. */
public record CheckEntries(String group, TypedDay day) {
  static final CheckEntries NONE = new CheckEntries("", TypedDay.NONE);

  private static final int LONGEST = 120;

  FormErrors errors(LocalDate today) {
    return FormErrors.NONE
        .when(group.isBlank(), "group", "plan.easy.group.missing")
        .when(group.length() > LONGEST, "group", "plan.text.long", LONGEST)
        .when(day.date().isEmpty(), "on-day", "plan.easy.on.wrong")
        .when(day.date().filter(today::isBefore).isPresent(), "on-day", "plan.easy.on.future");
  }
}
