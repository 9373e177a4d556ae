package scot.mercat.bid;

import java.util.UUID;
import scot.mercat.receipt.rules.Reading;

/** What came of a letter's code that somebody typed. */
public sealed interface MemberOpening {
  /**
   * @param code the id of the code, which is not the code
   */
  record Found(UUID code) implements MemberOpening {}

  /** It cannot be a code of ours; the reading says why. Not counted as a guess. */
  record Misread(Reading reading) implements MemberOpening {}

  /** It could be one, but nobody was given it, or newer ones were made since. */
  record Unknown() implements MemberOpening {}

  /** Too many of those came from the same address. */
  record TryLater() implements MemberOpening {}
}
