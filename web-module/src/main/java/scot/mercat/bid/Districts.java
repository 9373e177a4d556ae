package scot.mercat.bid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import scot.mercat.bid.store.DistrictStore;
import scot.mercat.bid.store.ProposalStore;
import scot.mercat.identity.Officer;

/** Finds districts and their proposals. */
@Singleton
@Transactional
public class Districts {
  private final DistrictStore districts;
  private final ProposalStore proposals;

  @Inject
  public Districts(DistrictStore districts, ProposalStore proposals) {
    this.districts = districts;
    this.proposals = proposals;
  }

  /** All that there are, by name. */
  public List<District> all() {
    return districts.districts();
  }

  public Optional<District> find(String code) {
    return districts.district(code);
  }

  /** The newest first. */
  public List<Proposal> proposals(District district) {
    return proposals.proposals(district.id());
  }

  /** The newest that is put to a vote; the newest of all where none is yet. */
  public Optional<Proposal> atVote(District district) {
    return proposals.atVote(district.id()).or(() -> proposals(district).stream().findFirst());
  }

  /** Those that the officer's body looks after. */
  public List<Proposal> of(Officer officer) {
    return proposals.proposals(officer.body(), officer.bodiesBelow());
  }

  /** The proposal, where the officer's body looks after it. */
  public Optional<Proposal> of(Officer officer, ProposalId id) {
    return proposals.proposal(id).filter(found -> officer.mayActFor(found.district().body()));
  }

  public Optional<Proposal> proposal(ProposalId id) {
    return proposals.proposal(id);
  }
}
