package scot.mercat.impact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.impact.rules.Field;
import scot.mercat.theme.Theme;

/**
 * An answer as it is read.
 *
 * @param responses how many responses the theme holds
 * @param people how many people stand behind them
 * @param changes the paragraphs that it changed, with their keys
 */
public record AnswerView(
    Theme theme,
    Answer answer,
    Map<Field, Line> lines,
    int responses,
    int people,
    List<ChangedParagraph> changes) {
  public AnswerView {
    lines = Map.copyOf(lines);
    changes = List.copyOf(changes);
  }

  /**
   * @param key of the paragraph
   * @param reason why it changed
   */
  public record ChangedParagraph(String planSlug, int version, String key, Line reason) {
    /** Where the change can be seen, below the language. */
    public String path() {
      return "plans/" + planSlug + "/compare/" + (version - 1) + "/" + version + "#" + key;
    }
  }

  public Optional<Line> line(Field field) {
    return Optional.ofNullable(lines.get(field)).filter(line -> !line.text().isBlank());
  }
}
