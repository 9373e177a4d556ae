package scot.mercat.vote.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import scot.mercat.consultation.Consultation;
import scot.mercat.receipt.ConfirmationFacts;
import scot.mercat.receipt.Receipt;
import scot.mercat.receipt.ReceiptLinks;
import scot.mercat.receipt.Sentence;
import scot.mercat.translations.Language;
import scot.mercat.vote.Vote;
import scot.mercat.vote.Votes;

/** What follows when a vote is in the box, whoever put it there. */
@Singleton
public class Sent {
  private final Votes votes;
  private final ReceiptLinks links;

  @Inject
  public Sent(Votes votes, ReceiptLinks links) {
    this.votes = votes;
    this.links = links;
  }

  /** Leads to the page that thanks them and shows the code. */
  Response goTo(Language lang, Vote vote, Receipt receipt) {
    return thank(lang, vote, receipt, "vote.sent.title");
  }

  /** Leads there as well, and says that another choice counts: the first. */
  Response sentBefore(Language lang, Vote vote, Receipt receipt) {
    return thank(lang, vote, receipt, "vote.sent.before");
  }

  private Response thank(Language lang, Vote vote, Receipt receipt, String title) {
    Consultation consultation = votes.consultation(vote);
    List<Sentence> next =
        List.of(
            Sentence.of("vote.sent.next.closes", consultation.closes()),
            Sentence.of("vote.sent.next.result", votes.resultBy(vote)));
    return confirm(
        lang,
        receipt,
        new ConfirmationFacts(
            Sentence.of(title),
            next,
            List.of(onward("vote.sent.onward", "consultations/" + consultation.slug()))));
  }

  /** Shows the officer the code to hand over, and the way to the next paper. */
  public Response entered(Language lang, Vote vote, Receipt receipt) {
    return handOver(lang, vote, receipt, "vote.entered.title");
  }

  /** The same, where the form came before with another choice. */
  public Response enteredBefore(Language lang, Vote vote, Receipt receipt) {
    return handOver(lang, vote, receipt, "vote.entered.before");
  }

  private Response handOver(Language lang, Vote vote, Receipt receipt, String title) {
    String desk = "officer/vote/" + vote.consultation().value();
    return confirm(
        lang,
        receipt,
        new ConfirmationFacts(
            Sentence.of(title),
            List.of(),
            List.of(
                onward("vote.entered.another", desk + "/enter"),
                onward("vote.entered.desk", desk))));
  }

  private Response confirm(Language lang, Receipt receipt, ConfirmationFacts facts) {
    return Response.seeOther(links.confirmation(lang, receipt.code(), facts)).build();
  }

  private static ConfirmationFacts.Onward onward(String key, String path) {
    return new ConfirmationFacts.Onward(Sentence.of(key), path);
  }
}
