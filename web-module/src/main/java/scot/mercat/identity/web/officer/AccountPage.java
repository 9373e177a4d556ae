package scot.mercat.identity.web.officer;

import java.util.List;
import scot.mercat.identity.Sessions;
import scot.mercat.identity.rules.Account;
import scot.mercat.identity.rules.Session;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Where an officer sees what the account may do and where it is signed in. */
public record AccountPage(
    Sessions.Held current, List<Session> sessions, boolean changed, FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "identity/officer/account.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("identity.account.title");
  }

  public Account account() {
    return current.account();
  }

  /** The roles in the order in which they are always named. */
  public List<String> roles() {
    return scot.mercat.identity.Role.ALL.stream().filter(account().roles()::contains).toList();
  }

  public boolean isCurrent(Session session) {
    return session.id().equals(current.session().id());
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }
}
