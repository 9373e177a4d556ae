package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import scot.mercat.ballot.store.PaperStore;
import scot.mercat.bid.Districts;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.ProposalId;
import scot.mercat.bid.Register;
import scot.mercat.bid.rules.Entry;

/** Knows which voters have a paper that is not back. */
@Singleton
@Transactional
class VotersWaitedFor {
  private final Districts districts;
  private final Register register;
  private final PaperStore papers;
  private final PaperLookup lookup;

  @Inject
  VotersWaitedFor(Districts districts, Register register, PaperStore papers, PaperLookup lookup) {
    this.districts = districts;
    this.register = register;
    this.papers = papers;
    this.lookup = lookup;
  }

  Optional<Proposal> proposal(ProposalId id) {
    return districts.proposal(id);
  }

  /** Persons of the register. */
  Set<UUID> persons(Proposal proposal) {
    Set<UUID> out = papers.rightsOut(proposal.id());
    return register.entries(proposal.id()).stream()
        .filter(entry -> out.contains(entry.right()))
        .map(Entry::person)
        .collect(Collectors.toSet());
  }

  /** Whether the ballot holder lets voters know where their papers are. */
  boolean isTold(Proposal proposal) {
    return lookup.isOffered(proposal);
  }
}
