package scot.mercat.response.web.officer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.identity.Officer;
import scot.mercat.receipt.ConfirmationFacts;
import scot.mercat.receipt.ReceiptLinks;
import scot.mercat.receipt.Sentence;
import scot.mercat.response.Intake;
import scot.mercat.response.NewResponse;
import scot.mercat.response.ReceiveOutcome;
import scot.mercat.response.rules.Arrival;
import scot.mercat.response.rules.Consent;
import scot.mercat.translations.SourceText;

/** Hands a checked form to the intake. */
@Singleton
class Entering {
  private final Intake intake;
  private final ReceiptLinks links;
  private final Clock clock;

  @Inject
  Entering(Intake intake, ReceiptLinks links, Clock clock) {
    this.intake = intake;
    this.links = links;
    this.clock = clock;
  }

  /**
   * Keeps it, once for each form.
   *
   * @param number of the form
   * @return where to go on, below the language
   */
  String keep(Officer officer, Consultation asked, EntryForm form, String number) {
    String once = number + " " + new SourceText(form.get("text")).hash();
    Instant now = clock.instant();
    NewResponse response = response(asked, form, now);
    if (!form.wantsReceipt()) {
      return OfficerPlaces.of(intake.enter(officer, response, once, now)) + "?entered=yes";
    }
    Intake.Sender sender = new Intake.Sender(once, form.slip(), Optional.empty(), Optional.empty());
    return receipt(asked, form, intake.enterWithReceipt(officer, response, sender, now));
  }

  private static NewResponse response(Consultation asked, EntryForm form, Instant now) {
    Consent consent = form.consent().orElseThrow();
    return new NewResponse(
        asked,
        form.block(),
        form.language(),
        form.get("text"),
        form.channel().orElseThrow(),
        consent,
        form.given("name").filter(name -> consent == Consent.WITH_NAME),
        form.given("organisation"),
        Arrival.people(form.get("headcount")),
        form.given("area"),
        Arrival.at(form.day().orElseThrow(), now),
        form.given("note"));
  }

  /** The address of the paper to hand over holds no code, and leads nowhere after an hour. */
  private String receipt(Consultation asked, EntryForm form, ReceiveOutcome.Received received) {
    URI slip =
        links.confirmation(
            form.slip(),
            received.code(),
            new ConfirmationFacts(
                Sentence.of("response.sent.title"),
                List.of(
                    Sentence.of("response.sent.read"),
                    Sentence.of("response.sent.answer", asked.answerBy())),
                List.of()));
    String sealed = slip.getPath().substring(slip.getPath().lastIndexOf('/') + 1);
    return OfficerPlaces.of(received.id()) + "/receipt/" + form.slip().tag() + "/" + sealed;
  }
}
