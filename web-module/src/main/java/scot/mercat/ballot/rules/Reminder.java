package scot.mercat.ballot.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a voter who asked for it is written about; each once. */
public enum Reminder {
  /** The papers were sent. */
  PAPERS,
  /** The last safe day to post a paper comes near. */
  POST,
  /** Lost papers are replaced from now on, and spoilt ones still are. */
  REPLACEMENT,
  /** The result is declared. */
  RESULT;

  /** As tables and messages name it, such as {@code post}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Reminder> of(String code) {
    return Stream.of(values()).filter(reminder -> reminder.code().equals(code)).findFirst();
  }
}
