package scot.mercat.identity.web.officer;

import java.util.List;
import java.util.UUID;
import scot.mercat.identity.rules.Session;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** Where an officer sees what the account may do and where it is signed in. */
public record AccountPage(List<Session> sessions, UUID current) implements Page {
  @Override
  public String template() {
    return "identity/officer/account.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("identity.account.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }
}
