package scot.mercat.receipt;

import jakarta.inject.Singleton;
import scot.mercat.receipt.rules.Guesses;

/**
 * Wrong codes by address, in the memory of one node only: addresses of people are not to be kept,
 * and codes of 51 bits need no more.
 */
@Singleton
class GuessLedger {
  private final Guesses guesses = new Guesses(50_000);

  Guesses guesses() {
    return guesses;
  }
}
