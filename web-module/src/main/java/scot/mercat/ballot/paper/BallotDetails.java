package scot.mercat.ballot.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import scot.mercat.ballot.rules.SecondLanguage;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;

/**
 * What stands alike on every paper of a ballot.
 *
 * @param district its name, without "Business Improvement District"
 * @param holder the ballot holder's office, such as "the Returning Officer, Strathmarr Council"
 * @param day the day of the ballot
 * @param returnTo name and address to send papers back to, a line each
 * @param wordingVersion such as {@code scotland-1}
 * @param second the language that stands beside the English
 * @param isWordingApproved whether the ballot holder has approved it; papers are specimens till
 *     then
 */
public record BallotDetails(
    Nation nation,
    ProposalKind kind,
    String district,
    String holder,
    LocalDate day,
    List<String> returnTo,
    String wordingVersion,
    Optional<SecondLanguage> second,
    boolean isWordingApproved) {
  public BallotDetails {
    returnTo = List.copyOf(returnTo);
  }
}
