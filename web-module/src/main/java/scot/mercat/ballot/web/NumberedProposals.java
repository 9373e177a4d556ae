package scot.mercat.ballot.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import scot.mercat.bid.District;
import scot.mercat.bid.Districts;
import scot.mercat.bid.Proposal;

/** Finds the proposal that a page of a district speaks of. */
@Singleton
public class NumberedProposals {
  private final Districts districts;

  @Inject
  public NumberedProposals(Districts districts) {
    this.districts = districts;
  }

  /**
   * @param code of the district
   * @param number of the proposal in it; 0 for the newest that is put to a vote
   * @throws NotFoundException where there is none
   */
  Proposal get(String code, int number) {
    District district = districts.find(code).orElseThrow(NotFoundException::new);
    return districts.proposals(district).stream()
        .filter(proposal -> proposal.number() == number)
        .findFirst()
        .or(() -> number == 0 ? districts.atVote(district) : Optional.empty())
        .orElseThrow(NotFoundException::new);
  }
}
