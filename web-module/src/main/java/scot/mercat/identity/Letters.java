package scot.mercat.identity;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import scot.mercat.identity.rules.Account;
import scot.mercat.notify.EmailAddress;
import scot.mercat.notify.Notice;
import scot.mercat.notify.Notices;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;

/** E-mails to officers about their accounts, in the language that was chosen for them. */
@Singleton
public class Letters {
  private final Notices notices;

  @Inject
  public Letters(Notices notices) {
    this.notices = notices;
  }

  void invite(Account account, String code) {
    send(account, code, "identity.letter.invitation.subject", "identity.letter.invitation.text");
  }

  void sendNewPasswordLink(Account account, String code) {
    send(account, code, "identity.letter.password.subject", "identity.letter.password.text");
  }

  private void send(Account account, String code, String subjectKey, String textKey) {
    Language language =
        Languages.standard()
            .find(account.language())
            .filter(Language::isInterface)
            .orElse(Language.ENGLISH);
    Notice notice =
        new Notice(
            account.body(),
            subjectKey,
            textKey,
            List.of(account.name()),
            "officer/new-password?code=" + code);
    EmailAddress.of(account.email())
        .ifPresent(address -> notices.queueToOfficer(address, language, notice));
  }
}
