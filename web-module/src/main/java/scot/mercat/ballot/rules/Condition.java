package scot.mercat.ballot.rules;

import java.math.BigInteger;

/** One of the tests that proposals must all meet to be approved. */
public sealed interface Condition {
  /** As a recount names it, such as {@code majority-by-number}. */
  String name();

  boolean isMet();

  /** The part that decides, for the eye only; what is met is decided by whole numbers. */
  Share share();

  /**
   * For against against, in votes or in hundredths of a pound.
   *
   * @param bar how much must be for
   */
  record Majority(Measure measure, long inFavour, long against, Bar bar) implements Condition {
    @Override
    public String name() {
      return "majority-by-" + measure.code();
    }

    @Override
    public boolean isMet() {
      return bar.isMet(inFavour, against);
    }

    @Override
    public Share share() {
      return Share.of(
          BigInteger.valueOf(inFavour),
          BigInteger.valueOf(inFavour).add(BigInteger.valueOf(against)));
    }
  }

  /**
   * How many of those who were entitled have voted, in persons or in hundredths of a pound. A
   * quarter is enough, and exactly a quarter is: 25 of 100, not 24.
   *
   * @param voted persons as the turnout that decides has them, or the value of the counted papers
   * @param entitled all persons, or all value, of the register
   */
  record Turnout(Measure measure, long voted, long entitled) implements Condition {
    @Override
    public String name() {
      return "turnout-by-" + measure.code();
    }

    @Override
    public boolean isMet() {
      return BigInteger.valueOf(voted)
              .multiply(BigInteger.valueOf(4))
              .compareTo(BigInteger.valueOf(entitled))
          >= 0;
    }

    @Override
    public Share share() {
      return Share.of(BigInteger.valueOf(voted), BigInteger.valueOf(entitled));
    }
  }
}
