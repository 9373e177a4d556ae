package scot.mercat.ballot.web.officer;

import java.util.Optional;
import scot.mercat.ballot.rules.AfterDeclaration;
import scot.mercat.ballot.rules.AfterStep;
import scot.mercat.ballot.rules.Happened;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.TypedDay;

/**
 * What happened after a declaration, as it was typed.
 *
 * @param step that was chosen, by its code
 * @param until the last day of a court's order; empty for anything else
 */
public record TypedStep(String step, TypedDay day, TypedDay until, String reason) {
  static final TypedStep NONE = new TypedStep("", TypedDay.NONE, TypedDay.NONE, "");

  private static final int LONGEST_REASON = 1_000;

  static TypedStep of(Entries entries) {
    return new TypedStep(
        entries.text("step"),
        TypedDay.of(entries, "on-"),
        TypedDay.of(entries, "until-"),
        entries.text("reason"));
  }

  FormErrors errors(AfterDeclaration rules) {
    Optional<AfterStep> known = AfterStep.of(step).filter(rules.possible()::contains);
    boolean needsUntil = known.filter(one -> one == AfterStep.ORDER).isPresent();
    boolean isUntilWrong = needsUntil ? until.date().isEmpty() : !until.isEmpty();
    return FormErrors.NONE
        .when(known.isEmpty(), "step", "ballot.after.error.step")
        .when(day.date().isEmpty(), "on-day", "ballot.after.error.day")
        .when(isUntilWrong, "until-day", "ballot.after.error.until")
        .when(reason.isEmpty(), "reason", "ballot.error.reason")
        .when(reason.length() > LONGEST_REASON, "reason", "ballot.error.too-long", LONGEST_REASON);
  }

  /**
   * @throws java.util.NoSuchElementException where there are errors
   */
  Happened happened() {
    return new Happened(
        AfterStep.of(step).orElseThrow(), day.date().orElseThrow(), until.date().orElse(null));
  }
}
