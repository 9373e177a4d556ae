package scot.mercat.vote.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import scot.mercat.consultation.Consultation;
import scot.mercat.receipt.ConfirmationFacts;
import scot.mercat.receipt.Receipt;
import scot.mercat.receipt.ReceiptLinks;
import scot.mercat.receipt.Sentence;
import scot.mercat.translations.Language;
import scot.mercat.vote.Vote;

/** What follows when a vote is in the box, whoever put it there. */
@Dependent
public class Sent {
  private final ReceiptLinks links;
  private final Clock clock;

  @Inject
  public Sent(ReceiptLinks links, Clock clock) {
    this.links = links;
    this.clock = clock;
  }

  /** Leads to the page that thanks them and shows the code. */
  public Response goTo(Language lang, Vote vote, Consultation consultation, Receipt receipt) {
    ConfirmationFacts facts =
        new ConfirmationFacts(
            Sentence.of("vote.sent.title"),
            List.of(
                Sentence.of("vote.sent.next.closes", consultation.closes()),
                Sentence.of("vote.sent.next.result", vote.resultBy())),
            List.of(
                new ConfirmationFacts.Onward(
                    Sentence.of("vote.sent.onward"), "consultations/" + consultation.slug())));
    return Response.seeOther(links.confirmation(lang, receipt.code(), facts)).build();
  }

  boolean isSooner(Instant shown, Duration than) {
    return clock.instant().isBefore(shown.plus(than));
  }
}
