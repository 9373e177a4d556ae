package scot.mercat.notify;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import scot.mercat.notify.rules.SendFault;
import scot.mercat.notify.rules.SendOutcome;
import scot.mercat.notify.smtp.MailServer;
import scot.mercat.notify.smtp.SmtpSettings;
import scot.mercat.shared.BackgroundDuty;

/** Sends what is queued, a few seconds at a time so that the program can stop between e-mails. */
@Singleton
class SendDuty implements BackgroundDuty {
  private static final Duration SPELL = Duration.ofSeconds(5);

  private final Posting posting;
  private final MailServer server;
  private final SmtpSettings settings;
  private final Clock clock;

  @Inject
  SendDuty(Posting posting, MailServer server, SmtpSettings settings, Clock clock) {
    this.posting = posting;
    this.server = server;
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "notify.send";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(1);
  }

  @Override
  public void run() {
    posting.markInterrupted();
    if (settings.isSet()) {
      Instant end = clock.instant().plus(SPELL);
      while (clock.instant().isBefore(end) && sendNext()) {}
    }
  }

  /** True where it makes sense to go on at once. */
  private boolean sendNext() {
    Optional<Posting.Claim> claim = posting.claim();
    if (claim.isEmpty()) {
      return false;
    }
    if (claim.get().mail().isEmpty()) {
      posting.drop(claim.get().facts());
      return true;
    }
    SendOutcome outcome = server.send(claim.get().mail().get(), clock.instant());
    posting.report(claim.get().facts(), outcome);
    return !outcome.equals(new SendOutcome.Later(SendFault.SERVER_AWAY));
  }
}
