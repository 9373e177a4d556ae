package scot.mercat.impact;

import java.util.UUID;
import scot.mercat.impact.rules.Field;

/**
 * A text of an answer that is translated and goes out of date by itself: one of its fields, or the
 * reason why a paragraph changed.
 *
 * @param code the field's, or the id of the change
 */
public record Part(String code) {
  public static Part of(Field field) {
    return new Part(field.code());
  }

  /** The reason for the change. */
  public static Part of(Change change) {
    return reason(change.id());
  }

  static Part reason(UUID change) {
    return new Part(change.toString());
  }
}
