package scot.mercat.impact.store;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import scot.mercat.impact.Answer;
import scot.mercat.impact.rules.ActionState;
import scot.mercat.impact.rules.Decision;
import scot.mercat.theme.ThemeId;

/** The facts of an answer as columns, the same for what is being written and what is published. */
final class Facts {
  static final String COLUMNS = "considered_by, considered_on, decision, owner, due, status";

  private Facts() {}

  /**
   * @param from the place of the first of the columns
   */
  static Answer answer(ThemeId theme, @Nullable Object[] row, int from) {
    return new Answer(
        theme,
        Rows.string(row[from]),
        day(row[from + 1]),
        Optional.ofNullable((String) row[from + 2]).flatMap(Decision::find),
        Rows.string(row[from + 3]),
        day(row[from + 4]),
        ActionState.find(Rows.string(row[from + 5])).orElseThrow());
  }

  static @Nullable String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse(null);
  }

  private static Optional<LocalDate> day(@Nullable Object value) {
    return Optional.ofNullable((Date) value).map(Date::toLocalDate);
  }
}
