package scot.mercat.receipt.web;

import java.util.Set;
import scot.mercat.receipt.rules.Reading;
import scot.mercat.web.FormErrors;

/** What to say of a code that opens nothing. */
final class EnterProblems {
  static final String UNKNOWN = "unknown";
  static final String LATER = "later";
  static final String MISREAD = "one-wrong";

  private static final String KEY = "receipt.enter.error.";

  private EnterProblems() {}

  static FormErrors of(Reading misread) {
    return switch (misread) {
      case Reading.Nothing() -> FormErrors.of("code", KEY + "nothing");
      case Reading.WrongLength(int count) -> FormErrors.of("code", KEY + "length", count);
      case Reading.ForeignLetter(String letter) -> FormErrors.of("code", KEY + "foreign", letter);
      case Reading.OneIsWrong() -> of(MISREAD);
      case Reading.Whole whole -> FormErrors.NONE;
    };
  }

  /** The problem that an address names, which never holds the code itself. */
  static FormErrors of(String name) {
    return Set.of(UNKNOWN, LATER, MISREAD).contains(name)
        ? FormErrors.of("code", KEY + name)
        : FormErrors.NONE;
  }
}
