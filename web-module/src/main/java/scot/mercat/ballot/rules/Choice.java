package scot.mercat.ballot.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a paper says to the one question of a ballot. */
public enum Choice {
  FOR,
  AGAINST;

  /** As files name it: {@code for} or {@code against}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Choice> of(String code) {
    return Stream.of(values()).filter(choice -> choice.code().equals(code)).findFirst();
  }
}
