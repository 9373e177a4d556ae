package scot.mercat.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.Callable;
import scot.mercat.harness.MailHost;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/**
 * A member who asks to be reminded of a postal ballot.
 *
 * @param code of their letter
 * @param address that no other test writes to
 */
record RemindedVoter(Visitor visitor, MailHost post, String language, String code, String address) {
  /** The page that helps them to vote by post. */
  VisitedPage help() {
    VisitedPage entry =
        visitor.submit(visitor.get("/" + language + "/member"), Map.of("code", code));
    VisitedPage help = visitor.get(entry.one("main a[href$=/post]").absUrl("href"));
    assertThat(help.header("Cache-Control")).isEqualTo("no-store");
    return help;
  }

  VisitedPage ask(String typed) {
    return visitor.submit(help(), "main form[action$=/reminders]", Map.of("email", typed));
  }

  /** The path of the link in an e-mail that begins so. */
  String link(MimeMessage mail, String beginning) throws Exception {
    return text(mail)
        .lines()
        .filter(line -> line.startsWith("http") && line.contains(beginning))
        .map(line -> URI.create(line.strip()).getPath())
        .findFirst()
        .orElseThrow(() -> new AssertionError("No link " + beginning));
  }

  static String text(MimeMessage mail) throws Exception {
    return ((String) mail.getContent()).replace("\r", "");
  }

  /** What is said once it is as hoped, or in the end. */
  static <T> T soon(Callable<T> look, T hoped, long millis) throws Exception {
    long end = System.currentTimeMillis() + millis;
    T seen = look.call();
    while (!seen.equals(hoped) && System.currentTimeMillis() < end) {
      Thread.sleep(100);
      seen = look.call();
    }
    return seen;
  }
}
