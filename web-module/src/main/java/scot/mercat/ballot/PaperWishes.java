package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.ballot.store.WishStore;
import scot.mercat.bid.Member;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;

/** Who wants papers in large print or with a cover in braille; it holds for all of a person's. */
@Singleton
@Transactional
public class PaperWishes {
  private final WishStore store;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public PaperWishes(WishStore store, AuditLog audit, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.clock = clock;
  }

  /** By person; whoever wants nothing special is not in it. */
  public Map<UUID, PaperWish> all(Proposal proposal) {
    return store.all(proposal.id());
  }

  public PaperWish of(Proposal proposal, UUID person) {
    return all(proposal).getOrDefault(person, PaperWish.NONE);
  }

  /** What a voter told an officer. */
  public void note(Officer officer, Proposal proposal, UUID person, PaperWish wish) {
    keep(officer.id().toString(), proposal, person, wish);
  }

  public void ask(Member member, PaperWish wish) {
    keep(Deed.RESIDENT, member.proposal(), member.id(), wish);
  }

  /** The log says that somebody asked, not who nor for what. */
  private void keep(String actor, Proposal proposal, UUID person, PaperWish wish) {
    store.keep(proposal.id(), person, wish, clock.instant());
    audit.append(
        new Deed(
            actor,
            "ballot.paper-form-asked",
            proposal.id().value().toString(),
            proposal.district().body(),
            Map.of()));
  }
}
