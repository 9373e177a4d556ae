package scot.mercat.ballot.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which turnout of persons decides where a test asks for one. Declarations differ, so the ballot
 * holder fixes it before the notice is published. The value that votes were cast for is always that
 * of the counted papers, since no more is known of the others.
 */
public enum TurnoutFigure {
  /** Persons with at least one counted paper: what the law is mostly read to mean. */
  WITHOUT_REJECTED,
  /** Persons with at least one paper that came back, counted or rejected. */
  WITH_REJECTED;

  /** As files and tables name it, such as {@code without-rejected}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<TurnoutFigure> of(String code) {
    return Stream.of(values()).filter(figure -> figure.code().equals(code)).findFirst();
  }
}
