package scot.mercat.identity.web.officer;

import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * Shows the link of an invitation, this once.
 *
 * @param path below the language
 */
public record InvitedPage(String name, String path) implements Page {
  static InvitedPage of(String name, String code) {
    return new InvitedPage(name, "officer/new-password?code=" + code);
  }

  @Override
  public String template() {
    return "identity/officer/invited.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("identity.invited.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }
}
