package scot.mercat.support.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** By which way a statement of support is signed. */
public enum Way {
  /** On a member's page, with the code of a letter. */
  ONLINE,
  /** On a sheet that an officer enters. */
  PAPER;

  /** As tables and messages name it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Way> of(String code) {
    return Stream.of(values()).filter(way -> way.code().equals(code)).findFirst();
  }
}
