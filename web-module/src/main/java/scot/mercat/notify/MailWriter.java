package scot.mercat.notify;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.StringJoiner;
import scot.mercat.notify.rules.MailText;
import scot.mercat.notify.store.Recipient;
import scot.mercat.translations.Messages;
import scot.mercat.translations.Words;
import scot.mercat.web.Brand;
import scot.mercat.web.BrandSource;
import scot.mercat.web.PublicAddress;

/** Writes e-mails in the language of those who read them. */
@Singleton
class MailWriter {
  private final PublicAddress address;
  private final List<BrandSource> brands;

  @Inject
  MailWriter(PublicAddress address, Instance<BrandSource> brands) {
    this.address = address;
    this.brands = brands.stream().toList();
  }

  MailText write(Recipient recipient, Notice notice) {
    Words words = Messages.bundled().in(recipient.language());
    StringJoiner text = new StringJoiner("\n\n", "", "\n");
    text.add(words.say(notice.textKey(), notice.arguments().toArray()));
    if (!notice.link().isEmpty()) {
      text.add(words.say("notify.mail.link") + "\n" + link(recipient, notice.link()));
    }
    // The sign that mail programs take a signature by: two hyphens and a space.
    text.add("-- \n" + brand().name());
    recipient
        .unsubscribePath()
        .ifPresent(path ->
            text.add(
                words.say("notify.mail.why")
                    + "\n"
                    + words.say("notify.mail.stop")
                    + "\n"
                    + address.url()
                    + path));
    return new MailText(words.say(notice.subjectKey()), text.toString());
  }

  private String link(Recipient recipient, String link) {
    return link.startsWith("/")
        ? address.url() + link
        : address.url() + "/" + recipient.language().tag() + "/" + link;
  }

  private Brand brand() {
    return brands.stream().findFirst().map(BrandSource::brand).orElse(Brand.NONE);
  }
}
