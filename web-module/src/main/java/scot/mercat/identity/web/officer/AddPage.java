package scot.mercat.identity.web.officer;

import java.util.List;
import scot.mercat.identity.BodySource.NamedBody;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** The form by which an officer is added. */
public record AddPage(OfficerForm form, List<NamedBody> bodies, FormErrors errors) implements Page {
  @Override
  public String template() {
    return "identity/officer/add.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("identity.add.title");
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
