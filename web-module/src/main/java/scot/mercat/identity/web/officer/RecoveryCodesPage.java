package scot.mercat.identity.web.officer;

import java.util.List;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * Shows recovery codes, this once.
 *
 * @param next where to go on to
 */
public record RecoveryCodesPage(List<String> codes, String next) implements Page {
  @Override
  public String template() {
    return "identity/officer/recovery-codes.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("identity.recovery.title");
  }
}
