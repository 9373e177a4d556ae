package scot.mercat.vote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.vote.rules.BallotRule;

/**
 * A vote apart from its words.
 *
 * @param body code of the body whose consultation it is part of
 * @param options keys of what can be chosen, in the order of the page
 * @param resultBy the day by which the result is promised
 * @param declaredAt when the result was declared; empty until then
 */
public record Vote(
    VoteId id,
    ConsultationId consultation,
    String body,
    BallotRule rule,
    List<String> options,
    LocalDate resultBy,
    Optional<Instant> declaredAt) {
  public Vote {
    options = List.copyOf(options);
  }
}
