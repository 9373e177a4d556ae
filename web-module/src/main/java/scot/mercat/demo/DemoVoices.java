package scot.mercat.demo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import scot.mercat.consultation.Consultation;
import scot.mercat.demo.DemoOfficers.Cast;
import scot.mercat.demo.DemoResponses.Loaded;

/** What was asked and said in the demonstration: one consultation answered, one open. */
@Singleton
class DemoVoices {
  private final DemoConsultations consultations;
  private final DemoResponses responses;
  private final DemoAnswers answers;
  private final DemoVotes votes;

  @Inject
  DemoVoices(
      DemoConsultations consultations,
      DemoResponses responses,
      DemoAnswers answers,
      DemoVotes votes) {
    this.consultations = consultations;
    this.responses = responses;
    this.answers = answers;
    this.votes = votes;
  }

  /**
   * What was taken in.
   *
   * @param responses of the consultation that has its answers
   * @param votes lines with a receipt of each vote to try
   */
  record Heard(List<Loaded> responses, List<String> votes) {}

  Heard load(Cast cast) {
    Consultation closed = consultations.load(cast, "closed");
    List<Loaded> heard = responses.load(cast, closed, "consultations/closed-responses.jsonl");
    answers.load(cast, closed, heard);
    Consultation open = consultations.load(cast, "open");
    responses.load(cast, open, "consultations/open-responses.jsonl");
    return new Heard(
        heard, List.of(votes.bringIn(cast, closed, "closed"), votes.bringIn(cast, open, "open")));
  }
}
