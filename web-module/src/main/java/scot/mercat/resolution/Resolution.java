package scot.mercat.resolution;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.ProposalId;
import scot.mercat.resolution.rules.Phase;

/**
 * Something that members are asked to decide.
 *
 * @param number from 1 in its proposal
 * @param called when members were called to vote; from then on nothing in it changes
 * @param published when its outcome was put on the district's page
 */
public record Resolution(
    UUID id,
    ProposalId proposal,
    int number,
    ResolutionTerms terms,
    Optional<Instant> called,
    Optional<Instant> published) {
  public Phase phase(Instant now) {
    return Phase.of(called.isPresent(), terms.opens(), terms.closes(), now);
  }
}
