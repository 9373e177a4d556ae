package scot.mercat.consultation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import scot.mercat.consultation.rules.Field;
import scot.mercat.translations.Fallback;
import scot.mercat.translations.Language;

/**
 * What a consultation says to readers of one language, each text with its own language and the
 * reason why it is shown.
 */
public record Texts(Language wanted, Map<Field, Text> byField) {
  private static final Text EMPTY = new Text("", Language.ENGLISH, Fallback.SHOW, true);

  public Texts {
    byField = byField.isEmpty() ? new EnumMap<>(Field.class) : new EnumMap<>(byField);
  }

  public Optional<Text> find(Field field) {
    return Optional.ofNullable(byField.get(field));
  }

  /** Before it was written, the title is empty. */
  public Text title() {
    return find(Field.TITLE).orElse(EMPTY);
  }

  /** Whether any shown translation has not been checked by a native reader. */
  public boolean hasUnreviewed() {
    return byField.values().stream().anyMatch(text -> !text.isReviewed());
  }

  /** True where nothing at all is in the wanted language: one notice says so, not one a text. */
  public boolean isUntranslated() {
    return !wanted.equals(Language.ENGLISH)
        && byField.values().stream().noneMatch(text -> text.fallback().isTranslation());
  }
}
