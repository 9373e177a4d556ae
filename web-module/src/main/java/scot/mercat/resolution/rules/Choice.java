package scot.mercat.resolution.rules;

import java.util.Optional;
import java.util.stream.Stream;

/** What a member says to a resolution. */
public enum Choice {
  FOR("for"),
  AGAINST("against"),
  /** Counts for the quorum, and neither for nor against. */
  ABSTAIN("abstain");

  private final String code;

  Choice(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  /** The choice of the code, or nothing where it is none. */
  public static Optional<Choice> of(String code) {
    return Stream.of(values()).filter(choice -> choice.code.equals(code)).findFirst();
  }
}
