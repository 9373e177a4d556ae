package scot.mercat.ballot.web;

import java.util.List;
import java.util.Optional;
import scot.mercat.ballot.HeldBallot;
import scot.mercat.ballot.HowToVoteText;
import scot.mercat.ballot.Paper;
import scot.mercat.ballot.paper.Declaration;
import scot.mercat.ballot.rules.RejectionCause;
import scot.mercat.ballot.rules.Result;
import scot.mercat.ballot.rules.Standing;
import scot.mercat.ballot.rules.TimetableEntry;
import scot.mercat.bid.Proposal;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * A ballot as those see it who vote in it, by post.
 *
 * @param how the steps of voting by post, in the language in which they may be told
 * @param held nothing while no ballot is planned
 * @param isOver whether no paper that comes now counts
 * @param dates those that matter to voters; none while no day is fixed
 * @param result once it is declared
 * @param declarations of that result, in the words of the law, one for each language
 * @param standing how the result stands by now
 * @param isLookupOffered whether it can be asked where a paper is
 * @param typed the code that was typed
 * @param paper the paper of the code
 * @param others the other proposals of the district, the newest first
 */
public record BallotPage(
    Proposal proposal,
    HowToVoteText how,
    Optional<HeldBallot> held,
    boolean isOver,
    List<TimetableEntry> dates,
    Optional<Result> result,
    List<Declaration> declarations,
    Optional<Standing> standing,
    boolean isLookupOffered,
    String typed,
    Optional<Paper> paper,
    List<Proposal> others,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "ballot/ballot.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.public.title");
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  @Override
  public boolean isHelpedByScript() {
    return false;
  }

  public String path() {
    return "bids/" + proposal.district().code();
  }

  /** Where the address of what belongs to this ballot ends; a newer one may come any day. */
  public String query() {
    return "?number=" + proposal.number();
  }

  /** Names the message that says where the paper is; never what it says, nor whether it counts. */
  public Optional<String> whereabouts() {
    return paper.map(known ->
        switch (known.state()) {
          case ISSUED -> "sent";
          case RETURNED, COUNTED -> "received";
          case SPOILT_REPLACED, LOST_REPLACED -> "replaced";
          case CANCELLED, WITHDRAWN -> "cancelled";
          case LATE -> "late";
          case REJECTED ->
              known.cause().filter(c -> c == RejectionCause.CANCELLED_SERIAL).isPresent()
                  ? "cancelled"
                  : "received";
        });
  }

  /** The ballot holder's office; empty before the paper is approved. */
  public String holder() {
    return held.map(ballot -> ballot.words().holder()).orElse("");
  }

  /** Whether papers are out, so that one can be asked for. */
  public boolean hasPapers() {
    return held.flatMap(HeldBallot::opened).isPresent();
  }
}
