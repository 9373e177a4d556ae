package scot.mercat.support.web.member;

import java.util.Optional;
import scot.mercat.bid.Member;
import scot.mercat.support.Statement;
import scot.mercat.support.Support;
import scot.mercat.support.rules.Way;
import scot.mercat.support.web.TypedSignatory;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where a member signs the statement of support, or sees that they have.
 *
 * @param entry address of their entry without its language
 * @param support as it stands, of which only what is their own is shown
 * @param may ticked where they say that they may sign for the firm
 * @param kept names what was done just now; empty for nothing
 */
public record SigningPage(
    Member member,
    String entry,
    Support support,
    TypedSignatory typed,
    boolean may,
    String kept,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "support/member/signing.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("support.title");
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  /** Their own. */
  public Optional<Statement> statement() {
    return support.standing(member.id());
  }

  /** Whether the form is shown. */
  public boolean maySign() {
    return member.isEntitled() && statement().isEmpty() && support.takes(Way.ONLINE);
  }

  /** Names the message that says why there is no form. */
  public String why() {
    if (!member.isEntitled()) {
      return "no-vote";
    }
    if (support.handedIn().isPresent() || support.isFrozen()) {
      return "over";
    }
    return support.method().isEmpty() ? "not-yet" : "paper-only";
  }
}
