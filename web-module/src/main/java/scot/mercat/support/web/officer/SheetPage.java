package scot.mercat.support.web.officer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.Proposal;
import scot.mercat.support.Statement;
import scot.mercat.support.Support;
import scot.mercat.support.rules.Entitled;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where a statement that was signed on paper is entered.
 *
 * @param find number or part of a name that was looked for; empty for everybody
 */
public record SheetPage(Support support, String find, TypedSheet typed, FormErrors errors)
    implements Page {
  private static final int MOST = 20;

  @Override
  public String template() {
    return "support/officer/sheet.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("support.sheet.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public Proposal proposal() {
    return support.proposal();
  }

  public String path() {
    return SupportDeskResource.path(proposal());
  }

  private List<Entitled> all() {
    return support.entitled().stream().filter(person -> person.answersTo(find)).toList();
  }

  /** Those found, by their numbers; the first twenty. */
  public List<Entitled> found() {
    return all().stream().limit(MOST).toList();
  }

  public boolean hasMore() {
    return all().size() > MOST;
  }

  /** Those found who have not signed. */
  public List<Entitled> open() {
    return found().stream().filter(person -> signed(person).isEmpty()).toList();
  }

  /** What the person signed already. */
  public Optional<Statement> signed(Entitled person) {
    return support.standing(person.person());
  }

  /** Whether the person is chosen: by hand, or because there is no other. */
  public boolean isChosen(UUID person) {
    return typed.person().equals(person.toString())
        || (typed.person().isEmpty() && !find.isEmpty() && open().size() == 1);
  }
}
