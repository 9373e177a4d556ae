package scot.mercat.identity.web.officer;

import java.util.List;
import scot.mercat.identity.BodySource.NamedBody;
import scot.mercat.identity.rules.Account;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * One officer, as their administrator sees them.
 *
 * @param self true where it is the administrator's own account
 */
public record OfficerPage(
    Account account,
    boolean self,
    boolean changed,
    OfficerForm form,
    List<NamedBody> bodies,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "identity/officer/officer.jte";
  }

  @Override
  public String title(Words words) {
    return account.name();
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
