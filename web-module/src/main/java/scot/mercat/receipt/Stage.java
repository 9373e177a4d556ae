package scot.mercat.receipt;

import java.time.Instant;
import java.util.List;

/**
 * Something that became of what a person sent. Which words it has belongs to the feature that says
 * it: messages {@code <key>.title} and {@code <key>.text}, both with the arguments, and {@code
 * <key>.link} where there is a link.
 *
 * @param key such as {@code impact.stage.decided}; at most 80 characters
 * @param at when it became so; for a stage that is still ahead, when it was promised
 * @param arguments text, whole numbers, dates and instants
 * @param linkPath the address of a page that tells more, without language and leading slash, such
 *     as {@code plans/harbourhead/changes}; empty for none
 */
public record Stage(String key, Instant at, List<Object> arguments, String linkPath) {
  public Stage {
    arguments = List.copyOf(arguments);
  }

  public static Stage of(String key, Instant at, Object... arguments) {
    return new Stage(key, at, List.of(arguments), "");
  }

  public Stage linkedTo(String path) {
    return new Stage(key, at, arguments, path);
  }
}
