package scot.mercat.receipt;

import java.util.List;
import scot.mercat.translations.Words;

/**
 * Something to be said in whatever language the reader has.
 *
 * @param key of a message
 * @param arguments text, whole numbers, dates and instants
 */
public record Sentence(String key, List<Object> arguments) {
  public Sentence {
    arguments = List.copyOf(arguments);
  }

  public static Sentence of(String key, Object... arguments) {
    return new Sentence(key, List.of(arguments));
  }

  public String in(Words words) {
    return words.say(key, arguments.toArray());
  }
}
