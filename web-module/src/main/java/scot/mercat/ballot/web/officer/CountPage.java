package scot.mercat.ballot.web.officer;

import java.util.List;
import java.util.Optional;
import scot.mercat.ballot.HeldBallot;
import scot.mercat.ballot.paper.Declaration;
import scot.mercat.ballot.rules.Result;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * The count, and its declaration.
 *
 * @param declarations one for each language; none before the result is declared
 * @param isDestroyed whether the papers are gone, so that nobody can count again
 * @param unsettled how many papers are not settled; the result is there when it is 0
 * @param leftOut how many papers came back and are not read
 */
public record CountPage(
    HeldBallot held,
    Optional<Result> result,
    List<Declaration> declarations,
    int unsettled,
    int leftOut,
    boolean isDestroyed,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "ballot/officer/count.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.count.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public String path() {
    return "officer/ballot/" + held.proposal().id().value();
  }
}
