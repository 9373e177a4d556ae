package scot.mercat.bid.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What of a frozen register the ballot holder can put right. */
public enum CorrectionField {
  /** The value of a property, for all who vote on it. */
  VALUE,
  /** Whether somebody has a vote on a property. */
  VOTING,
  /** Who has it. */
  PERSON,
  /** The whole line, which the register lacked. */
  LINE;

  /** Whether it is put right in a line that stands there. */
  public boolean isOfALine() {
    return this != LINE;
  }

  /** As addresses, rows and messages name it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<CorrectionField> of(String code) {
    return Stream.of(values()).filter(field -> field.code().equals(code)).findFirst();
  }
}
