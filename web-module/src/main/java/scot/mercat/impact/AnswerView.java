package scot.mercat.impact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.impact.rules.ActionState;
import scot.mercat.impact.rules.Field;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.theme.Theme;

/**
 * An answer as it is read.
 *
 * @param publishedAt when everybody could first read the decision, or where there is none yet the
 *     reason; empty for neither
 * @param responses how many responses the theme holds
 * @param people how many people stand behind them
 * @param changes the paragraphs that it changed, with their keys
 * @param history how the action went, the earliest first
 */
public record AnswerView(
    Theme theme,
    Answer answer,
    Optional<Instant> publishedAt,
    Map<Field, Line> lines,
    int responses,
    int people,
    List<ChangedParagraph> changes,
    List<StateEntry> history) {
  public AnswerView {
    lines = Map.copyOf(lines);
    changes = List.copyOf(changes);
    history = List.copyOf(history);
  }

  /**
   * @param key of the paragraph
   * @param reason why it changed
   */
  public record ChangedParagraph(String planSlug, int version, String key, Line reason) {
    /** Where the change can be seen, below the language. */
    public String path() {
      return "plans/" + planSlug + "/compare/" + (version - 1) + "/" + version + "#c-" + key;
    }
  }

  /**
   * How far the action had come from one day on.
   *
   * @param reason why; empty where the first publication gave none
   */
  public record StateEntry(Instant at, ActionState state, Optional<Line> reason) {
    public LocalDate on() {
      return CivilTime.day(at);
    }
  }

  /** Whether there is more to tell of how it went than how it is. */
  public boolean hasHistory() {
    return history.size() > 1 || history.stream().anyMatch(entry -> entry.reason().isPresent());
  }

  /** Whether everybody can read a decision, and not only why there is none yet. */
  public boolean isAnswered() {
    return publishedAt.isPresent() && answer.decision().isPresent();
  }

  public Optional<Line> line(Field field) {
    return Optional.ofNullable(lines.get(field)).filter(line -> !line.text().isBlank());
  }
}
