package scot.mercat.identity.web.officer;

import java.util.List;
import scot.mercat.identity.rules.SharedKey;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;
import scot.mercat.web.QrCode;

/**
 * Where an app is given the key of the second factor.
 *
 * @param key for typing, in fours
 * @param address the same for apps that open on this device
 */
public record SetUpPage(
    String next, List<String> key, String address, QrCode drawing, FormErrors errors)
    implements Page {
  static SetUpPage of(String next, byte[] key, String issuer, String email, FormErrors errors) {
    String address = SharedKey.address(issuer, email, key);
    return new SetUpPage(next, SharedKey.groups(key), address, QrCode.of(address), errors);
  }

  @Override
  public String template() {
    return "identity/officer/set-up.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("identity.set-up.title");
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }
}
