package scot.mercat.resolution.web;

import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where a member types their code who does not stand on the register.
 *
 * @param typed as it came, so that one letter can be mended
 */
public record DoorPage(String typed, FormErrors errors) implements Page {
  @Override
  public String template() {
    return "resolution/door.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("resolution.door.title");
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  @Override
  public boolean isHelpedByScript() {
    return false;
  }
}
