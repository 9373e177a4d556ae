package scot.mercat.support;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.support.evidence.EvidencePack;
import scot.mercat.support.store.HandInStore;

/** Hands the evidence in, once there is enough of it, and keeps it as it was handed in. */
@Singleton
@Transactional
public class HandingIn {
  private final SupportBook book;
  private final HandInStore store;
  private final Noting noting;

  @Inject
  HandingIn(SupportBook book, HandInStore store, Noting noting) {
    this.book = book;
    this.store = store;
    this.noting = noting;
  }

  /** A try is noted too where too few have signed. */
  public HandInOutcome handIn(Officer officer, Proposal proposal, Instant at) {
    Support support = noting.locked(proposal);
    if (!support.isOpen()) {
      return new HandInOutcome.NotNow();
    }
    String actor = officer.id().toString();
    if (!support.isMet()) {
      noting.note(actor, proposal, Figures.Cause.REFUSED, at, Map.of());
      return new HandInOutcome.TooFew(support.missing());
    }
    noting.note(actor, proposal, Figures.Cause.HANDED_IN, at, Map.of());
    EvidencePack pack = EvidencePack.of(support, book.history(proposal.id()), Optional.of(at), at);
    HandedIn handedIn = new HandedIn(at, support.tally(), support.hash(), pack.hash());
    store.add(proposal.id(), handedIn, officer.id(), pack.zip());
    return new HandInOutcome.Done(handedIn);
  }

  /**
   * The pack as it was handed in; before that, as it would be now, and saying so.
   *
   * @param at now
   */
  public byte[] pack(Proposal proposal, Instant at) {
    return store
        .pack(proposal.id())
        .orElseGet(() ->
            EvidencePack.of(book.of(proposal), book.history(proposal.id()), Optional.empty(), at)
                .zip());
  }
}
