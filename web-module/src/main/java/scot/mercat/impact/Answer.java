package scot.mercat.impact;

import java.time.Instant;
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
 * @param publishedAt empty until everybody may read it
 */
public record Answer(
    ThemeId theme,
    String consideredBy,
    Optional<LocalDate> consideredOn,
    Optional<Decision> decision,
    String owner,
    Optional<LocalDate> due,
    ActionState state,
    Optional<Instant> publishedAt) {

  /** Before anything has been decided. */
  public static Answer none(ThemeId theme) {
    return new Answer(
        theme,
        "",
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty(),
        ActionState.NONE,
        Optional.empty());
  }

  public boolean isPublished() {
    return publishedAt.isPresent();
  }
}
