package scot.mercat.resolution;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.MemberOpening;
import scot.mercat.receipt.rules.Guesses;
import scot.mercat.receipt.rules.Reading;
import scot.mercat.receipt.rules.ReceiptCode;
import scot.mercat.resolution.store.CodeStore;
import scot.mercat.shared.Secrets;
import scot.mercat.web.rules.Household;

/** Lets in whoever has the code of a member, and slows down whoever guesses. */
@Singleton
@Transactional
public class VoterDoor {
  /** In the memory of one node only: addresses of people are not to be kept. */
  private final Guesses guesses = new Guesses(50_000);

  private final CodeStore store;
  private final Secrets secrets;
  private final Clock clock;

  @Inject
  public VoterDoor(CodeStore store, Secrets secrets, Clock clock) {
    this.store = store;
    this.secrets = secrets;
    this.clock = clock;
  }

  /**
   * @param client the address from which the code came, to which wrong ones are counted
   */
  public MemberOpening open(String typed, String client) {
    return switch (Reading.of(typed)) {
      case Reading.Whole(ReceiptCode code) -> find(code, Household.of(client));
      case Reading misread -> new MemberOpening.Misread(misread);
    };
  }

  private MemberOpening find(ReceiptCode code, String client) {
    Instant now = clock.instant();
    if (!guesses.mayTry(client, now)) {
      return new MemberOpening.TryLater();
    }
    Optional<UUID> found =
        secrets.allSignatures(VoterCodes.PURPOSE, code.letters()).stream()
            .flatMap(hash -> store.byHash(VoterCodes.hex(hash)).stream())
            .findFirst();
    if (found.isEmpty()) {
      guesses.wrong(client, now);
      return new MemberOpening.Unknown();
    }
    return new MemberOpening.Found(found.get());
  }
}
