package scot.mercat.receipt;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import scot.mercat.receipt.rules.Reading;
import scot.mercat.receipt.rules.ReceiptCode;
import scot.mercat.receipt.rules.SecondWord;
import scot.mercat.receipt.store.ReceiptStore;
import scot.mercat.web.rules.Household;

/** Lets in whoever has a code, and to the words themselves whoever has the second word as well. */
@Singleton
@Transactional
public class ReceiptDoor {
  private final Receipts receipts;
  private final ReceiptStore store;
  private final GuessLedger ledger;
  private final Clock clock;

  @Inject
  public ReceiptDoor(Receipts receipts, ReceiptStore store, GuessLedger ledger, Clock clock) {
    this.receipts = receipts;
    this.store = store;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * @param client the address from which the code came, to which wrong ones are counted
   */
  public OpenOutcome open(String typed, String client) {
    return switch (Reading.of(typed)) {
      case Reading.Whole(ReceiptCode code) -> find(code, Household.of(client));
      case Reading misread -> new OpenOutcome.Misread(misread);
    };
  }

  private OpenOutcome find(ReceiptCode code, String client) {
    Instant now = clock.instant();
    if (!ledger.guesses().mayTry(client, now)) {
      return new OpenOutcome.TryLater();
    }
    return receipts
        .find(code)
        .<OpenOutcome>map(OpenOutcome.Found::new)
        .orElseGet(() -> {
          ledger.guesses().wrong(client, now);
          return new OpenOutcome.Unknown();
        });
  }

  /** Looks at the second word; wrong ones are counted on the receipt, on all nodes together. */
  public WordOutcome prove(UUID receipt, String word) {
    Instant now = clock.instant();
    ReceiptStore.KeptWord kept = store.lockWord(receipt);
    Duration left = left(kept, now);
    if (left.isPositive()) {
      return new WordOutcome.Wait(left);
    }
    if (kept.hashed().isEmpty() || !new HashedWord(kept.hashed()).matches(word)) {
      store.countWrongWord(receipt, now);
      return new WordOutcome.Wrong();
    }
    store.forgetWrongWords(receipt);
    return new WordOutcome.Right();
  }

  private static Duration left(ReceiptStore.KeptWord kept, Instant now) {
    Instant last = kept.wrongWordAt();
    return last == null
        ? Duration.ZERO
        : Duration.between(now, last.plus(SecondWord.waitAfter(kept.wrongWords())));
  }
}
