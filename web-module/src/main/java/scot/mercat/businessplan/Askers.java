package scot.mercat.businessplan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.Proposal;
import scot.mercat.notify.Notice;
import scot.mercat.notify.Notices;
import scot.mercat.notify.RecipientId;
import scot.mercat.notify.Recipients;

/** Whom to write to about an answer; kept apart from what they asked. */
@Singleton
class Askers {
  private static final int DAYS_KEPT = 365;

  private final Recipients recipients;
  private final Notices notices;
  private final Clock clock;

  @Inject
  Askers(Recipients recipients, Notices notices, Clock clock) {
    this.recipients = recipients;
    this.notices = notices;
    this.clock = clock;
  }

  Optional<UUID> remember(Asked asked) {
    LocalDate until = LocalDate.now(clock).plusDays(DAYS_KEPT);
    return asked
        .email()
        .map(address -> recipients.remember(address, asked.reader(), until).value());
  }

  void tell(UUID recipient, Proposal proposal, String answer) {
    Notice notice =
        new Notice(
            proposal.district().body(),
            "businessplan.mail.subject",
            "businessplan.mail.text",
            List.of(answer),
            "bids/" + proposal.district().code() + "/questions");
    notices.queue(new RecipientId(recipient), notice);
  }
}
