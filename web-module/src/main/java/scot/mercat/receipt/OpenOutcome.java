package scot.mercat.receipt;

import java.util.UUID;
import scot.mercat.receipt.rules.Reading;

/** What came of a code that somebody typed. */
public sealed interface OpenOutcome {
  record Found(UUID receipt) implements OpenOutcome {}

  /** It cannot be a code of ours; the reading says why. Not counted as a guess. */
  record Misread(Reading reading) implements OpenOutcome {}

  /** It could be one, but nobody was given it. */
  record Unknown() implements OpenOutcome {}

  /** Too many of those came from the same address. */
  record TryLater() implements OpenOutcome {}
}
