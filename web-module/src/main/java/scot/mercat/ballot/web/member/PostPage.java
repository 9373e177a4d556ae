package scot.mercat.ballot.web.member;

import java.time.LocalDate;
import java.util.Optional;
import scot.mercat.ballot.HeldBallot;
import scot.mercat.ballot.PostalHelp;
import scot.mercat.ballot.Reminders;
import scot.mercat.bid.Member;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * What helps a member to vote by post.
 *
 * @param entry address of their entry without its language
 * @param reminders where their address stands
 * @param keptUntil the last day that an address is kept; nothing where none is taken
 * @param email as it was typed
 * @param kept names what was done just now; empty for nothing
 */
public record PostPage(
    String entry,
    Member member,
    PostalHelp.Facts facts,
    Reminders.State reminders,
    Optional<LocalDate> keptUntil,
    String email,
    String kept,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "ballot/member/post.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.post.title");
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  /** Address of the ballot's page without its language. */
  public String ballot() {
    return "bids/" + member.proposal().district().code() + "/ballot";
  }

  public String holder() {
    return facts.held().map(held -> held.words().holder()).orElse("");
  }

  public boolean hasPapers() {
    return facts.held().flatMap(HeldBallot::opened).isPresent();
  }

  public boolean isDeclared() {
    return facts.held().flatMap(HeldBallot::declared).isPresent();
  }

  /** Whether large print or braille can still be asked for. */
  public boolean isOpen() {
    return facts.held().flatMap(HeldBallot::closed).isEmpty();
  }
}
