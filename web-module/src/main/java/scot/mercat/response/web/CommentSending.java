package scot.mercat.response.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.receipt.ConfirmationFacts;
import scot.mercat.receipt.ReceiptLinks;
import scot.mercat.receipt.Sentence;
import scot.mercat.response.Intake;
import scot.mercat.response.NewResponse;
import scot.mercat.response.ReceiveOutcome;
import scot.mercat.response.rules.Channel;
import scot.mercat.response.rules.Consent;
import scot.mercat.translations.Language;
import scot.mercat.translations.SourceText;
import scot.mercat.web.FormTokens.FormToken;

/** Hands a checked form to the intake, and says thank you. */
@Singleton
class CommentSending {
  private final Intake intake;
  private final ReceiptLinks links;
  private final Clock clock;

  @Inject
  CommentSending(Intake intake, ReceiptLinks links, Clock clock) {
    this.intake = intake;
    this.links = links;
    this.clock = clock;
  }

  ReceiveOutcome send(
      CommentTarget target, Language reader, Consultation open, CommentForm form, FormToken token) {
    Optional<String> name =
        form.chosenConsent() == Consent.WITH_NAME ? Optional.of(form.name()) : Optional.empty();
    NewResponse response =
        new NewResponse(
            open,
            target.block(),
            form.writtenIn(),
            form.text(),
            Channel.WEB,
            form.chosenConsent(),
            name,
            Optional.empty(),
            1,
            Optional.empty(),
            clock.instant(),
            Optional.empty());
    return intake.receive(response, sender(reader, form, token));
  }

  /** Words that were changed after sending are another comment, though the form is the same. */
  private static Intake.Sender sender(Language reader, CommentForm form, FormToken token) {
    return new Intake.Sender(
        token.number() + " " + new SourceText(form.text()).hash(),
        reader,
        form.given(form.email()),
        form.given(form.word()));
  }

  URI thanks(Language reader, Consultation open, ReceiveOutcome.Received received) {
    return links.confirmation(
        reader,
        received.code(),
        new ConfirmationFacts(
            Sentence.of("response.sent.title"),
            List.of(
                Sentence.of("response.sent.read"),
                Sentence.of("response.sent.closes", open.closes()),
                Sentence.of("response.sent.answer", open.answerBy())),
            List.of(
                new ConfirmationFacts.Onward(
                    Sentence.of("response.sent.consultation"), "consultations/" + open.slug()))));
  }
}
