package scot.mercat.ballot.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import scot.mercat.bid.Districts;
import scot.mercat.bid.Proposal;

/** Finds the proposal that a district's public pages speak of. */
@Singleton
public class NewestProposals {
  private final Districts districts;

  @Inject
  public NewestProposals(Districts districts) {
    this.districts = districts;
  }

  /**
   * @param code of the district
   * @throws NotFoundException where there is none
   */
  Proposal get(String code) {
    return districts.find(code).flatMap(districts::atVote).orElseThrow(NotFoundException::new);
  }
}
