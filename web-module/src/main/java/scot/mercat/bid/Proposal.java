package scot.mercat.bid;

import java.time.LocalDate;
import scot.mercat.bid.rules.ProposalKind;
import scot.mercat.bid.rules.Succession;

/**
 * What is put to those who would pay: one in a district's life, or one after another.
 *
 * @param number from 1 in its district
 * @param repeated the kind of the first ballot where this one is held again; else its own
 * @param proposer who puts it forward
 * @param bidBody who would run the district
 * @param startsOn first day of the term
 * @param months of the term, 1 to 60: five years at most (2006 Act s45)
 * @param ratepayerShare what part of a property's value its ratepayer votes with, in per cent; less
 *     than 100 where an owner or tenant votes too (2006 Act s39(5), SSI 2007/261)
 * @param planSlug the plan that says what would be done; empty for none
 * @param levyRules as {@link scot.mercat.bid.rules.Levy} reads them; empty while there are none
 */
public record Proposal(
    ProposalId id,
    District district,
    int number,
    ProposalKind kind,
    ProposalKind repeated,
    String proposer,
    String bidBody,
    LocalDate startsOn,
    int months,
    int ratepayerShare,
    String planSlug,
    String levyRules) {
  /** What of it matters to the one that follows. */
  public Succession.Term term() {
    return new Succession.Term(kind, startsOn, months, ratepayerShare);
  }
}
