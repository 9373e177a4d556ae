package scot.mercat.ballot.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * For which wishes one officer is not enough. The regulations of the four nations leave that to the
 * ballot holder; a spoilt paper is in the officer's hand, a lost or cancelled one is a voter's
 * word, and that a late one was there in time is an officer's.
 */
public enum SecondOfficer {
  NEVER,
  /** For what no paper on the desk can show: lost, cancelled, there in time. */
  LOST,
  ALWAYS;

  public boolean isNeeded(PaperChange wish) {
    return switch (this) {
      case NEVER -> false;
      case LOST ->
          switch (wish) {
            case LOST, CANCELLED, IN_TIME -> true;
            case SPOILT, RETURN_WITHDRAWN -> false;
          };
      case ALWAYS -> true;
    };
  }

  /**
   * Whether papers that follow a corrected register need two. They are made and put aside on the
   * word of a correction, with no paper on the desk: as with a lost one.
   */
  public boolean isNeededToSettle() {
    return this != NEVER;
  }

  /** As forms name it, such as {@code never}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<SecondOfficer> of(String code) {
    return Stream.of(values()).filter(second -> second.code().equals(code)).findFirst();
  }
}
