package scot.mercat.bid.web.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import scot.mercat.bid.CorrectionRequest;
import scot.mercat.bid.Member;
import scot.mercat.bid.ProposalWay;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * What the register says of a member.
 *
 * @param here the page's own address without its language
 * @param requests what they asked to have put right
 * @param ways to what other features have for them
 * @param kept names what was done just now, {@code bid.member.kept.<kept>}; empty for nothing
 */
public record EntryPage(
    Member member,
    String here,
    List<CorrectionRequest> requests,
    List<ProposalWay> ways,
    String kept)
    implements Page {
  @Override
  public String template() {
    return "bid/member/entry.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("bid.member.title");
  }

  public boolean hasLevy() {
    return !member.proposal().levyRules().isBlank();
  }

  public LocalDate day(Instant instant) {
    return CivilTime.day(instant);
  }
}
