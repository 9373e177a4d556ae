package scot.mercat.bid;

import java.time.LocalDate;
import java.util.List;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;

/** A district and its first proposal, as an officer sets them up. */
public record NewDistrict(
    String code,
    String name,
    Nation nation,
    String sector,
    List<Authority> authorities,
    Terms terms) {
  public NewDistrict {
    authorities = List.copyOf(authorities);
  }

  /** What a proposal is set up with; see {@link Proposal}. */
  public record Terms(
      ProposalKind kind,
      String proposer,
      String bidBody,
      LocalDate startsOn,
      int months,
      int ratepayerShare) {}
}
