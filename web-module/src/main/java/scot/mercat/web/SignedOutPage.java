package scot.mercat.web;

import java.util.List;
import scot.mercat.translations.Words;

/**
 * For whoever sent a form after their session had ended: keeps what they wrote until they have
 * signed in again. Its token is tied to the officer, so nobody else can make this page send.
 *
 * @param action the address that the form was sent to
 * @param fields all that it held, but for what must not stand on a page
 */
public record SignedOutPage(String action, List<FormBody.Field> fields) implements Page {
  @Override
  public String template() {
    return "web/signed-out.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("web.error.signed-out.title");
  }
}
