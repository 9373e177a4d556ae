package scot.mercat.support;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.bid.Proposal;
import scot.mercat.support.store.HandInStore;
import scot.mercat.support.store.MethodStore;

/** Notes what was done and both figures as they are after it. */
@Singleton
class Noting {
  private final SupportBook book;
  private final MethodStore methods;
  private final HandInStore store;
  private final AuditLog audit;

  @Inject
  Noting(SupportBook book, MethodStore methods, HandInStore store, AuditLog audit) {
    this.book = book;
    this.methods = methods;
    this.store = store;
    this.audit = audit;
  }

  /** The support as it is, with nobody else changing it until the transaction ends. */
  Support locked(Proposal proposal) {
    methods.lock(proposal.id());
    return book.of(proposal);
  }

  /**
   * @param actor an officer's id, or {@link Deed#RESIDENT}
   * @param facts beside both figures
   */
  void note(
      String actor, Proposal proposal, Figures.Cause cause, Instant at, Map<String, String> facts) {
    Support now = book.of(proposal);
    Figures figures = new Figures(at, cause, now.tally().persons(), now.hash());
    store.note(proposal.id(), figures);
    Map<String, String> all = new TreeMap<>(facts);
    all.put("signed", String.valueOf(figures.persons().part()));
    all.put("entitled", String.valueOf(figures.persons().whole()));
    all.put("register", figures.hash());
    audit.append(
        new Deed(
            actor,
            "support." + cause.code(),
            proposal.id().value().toString(),
            proposal.district().body(),
            all));
  }
}
