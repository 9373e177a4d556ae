package scot.mercat.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be found. */
public enum Kind {
  /** A paragraph of what residents read. */
  PLAN,
  CONSULTATION,
  /** What somebody said. */
  COMMENT,
  /** What was done about it. */
  ANSWER;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Kind> find(String code) {
    return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }
}
