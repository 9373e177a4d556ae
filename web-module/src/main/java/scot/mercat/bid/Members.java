package scot.mercat.bid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.store.MemberStore;
import scot.mercat.bid.store.ProposalStore;

/** Finds the entry of whoever came with a code, and takes their word that it is right. */
@Singleton
@Transactional
public class Members {
  private final MemberStore store;
  private final ProposalStore proposals;
  private final Register register;
  private final Clock clock;

  @Inject
  public Members(MemberStore store, ProposalStore proposals, Register register, Clock clock) {
    this.store = store;
    this.proposals = proposals;
    this.register = register;
    this.clock = clock;
  }

  /**
   * Nothing where newer codes were made since, or the person stands on the register no more.
   *
   * @param code id of the code
   */
  public Optional<Member> find(UUID code) {
    return store
        .holder(code)
        .flatMap(holder ->
            proposals
                .proposal(holder.proposal())
                .map(proposal ->
                    new Member(
                        holder.person(),
                        proposal,
                        register.entries(holder.proposal(), holder.person()),
                        store.checkedAt(holder.person()))))
        .filter(member -> !member.entries().isEmpty());
  }

  /** Notes that the entry is right as it is. */
  public void confirm(Member member) {
    store.check(new MemberStore.Holder(member.id(), member.proposal().id()), clock.instant());
  }
}
