package scot.mercat.impact;

import java.time.LocalDate;
import java.util.Optional;
import scot.mercat.impact.rules.ActionState;
import scot.mercat.impact.rules.Decision;
import scot.mercat.theme.ThemeId;

/**
 * What was decided on a theme, apart from its words.
 *
 * @param consideredBy the people or board that considered it; empty until somebody has
 * @param owner code of the body that acts; empty for none
 * @param due by when
 */
public record Answer(
    ThemeId theme,
    String consideredBy,
    Optional<LocalDate> consideredOn,
    Optional<Decision> decision,
    String owner,
    Optional<LocalDate> due,
    ActionState state) {

  /** Before anything has been decided. */
  public static Answer none(ThemeId theme) {
    return new Answer(
        theme, "", Optional.empty(), Optional.empty(), "", Optional.empty(), ActionState.NONE);
  }

  /** The same, considered by these people on that day. */
  public Answer consideredBy(String people, Optional<LocalDate> day) {
    return new Answer(theme, people, day, decision, owner, due, state);
  }

  public Answer decided(Optional<Decision> other) {
    return new Answer(theme, consideredBy, consideredOn, other, owner, due, state);
  }

  /** The same with what is promised. */
  public Answer promised(String body, Optional<LocalDate> day, ActionState now) {
    return new Answer(theme, consideredBy, consideredOn, decision, body, day, now);
  }

  public boolean isConsidered() {
    return !consideredBy.isBlank() && consideredOn.isPresent();
  }

  /** Every fact in a row, to tell one draft from another. */
  String line() {
    return String.join(
        "|",
        consideredBy,
        consideredOn.map(LocalDate::toString).orElse(""),
        decision.map(Decision::code).orElse(""),
        owner,
        due.map(LocalDate::toString).orElse(""),
        state.code());
  }
}
