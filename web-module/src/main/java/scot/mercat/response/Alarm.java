package scot.mercat.response;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import scot.mercat.notify.EmailAddress;
import scot.mercat.notify.Notice;
import scot.mercat.notify.Notices;
import scot.mercat.place.DutyContact;
import scot.mercat.place.Partnership;
import scot.mercat.place.Places;
import scot.mercat.response.rules.RiskClock;
import scot.mercat.translations.Language;

/** Tells the duty contact that someone may be at risk. */
@Singleton
class Alarm {
  private final Places places;
  private final Notices notices;

  @Inject
  Alarm(Places places, Notices notices) {
    this.places = places;
    this.notices = notices;
  }

  /**
   * Starts the clock. The e-mail names no words and nobody: it says where to look, and how soon.
   */
  RiskClock raise(Instant at) {
    Optional<DutyContact> contact = places.dutyContact();
    contact.ifPresent(this::write);
    return RiskClock.from(
        at, contact.map(DutyContact::actWithinMinutes).orElse(RiskClock.USUAL_MINUTES));
  }

  private void write(DutyContact contact) {
    EmailAddress.of(contact.email()).ifPresent(to -> write(to, contact));
  }

  private void write(EmailAddress to, DutyContact contact) {
    notices.queueToOfficer(
        to,
        Language.ENGLISH,
        new Notice(
            places.partnership().map(Partnership::code).orElse(""),
            "response.mail.risk.subject",
            "response.mail.risk.text",
            List.of(contact.actWithinMinutes()),
            "officer/responses/urgent"));
  }
}
