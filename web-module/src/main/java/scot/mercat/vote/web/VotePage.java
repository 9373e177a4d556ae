package scot.mercat.vote.web;

import java.util.List;
import scot.mercat.consultation.Consultation;
import scot.mercat.place.HelpLine;
import scot.mercat.translations.Words;
import scot.mercat.vote.Vote;
import scot.mercat.vote.VoteTexts;
import scot.mercat.vote.rules.Phase;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * What can be chosen: to read before voting opens, to choose from while it is open.
 *
 * @param token of the form when it comes back; empty for a fresh one
 * @param chosen what is ticked
 */
public record VotePage(
    Vote vote,
    VoteTexts texts,
    Consultation consultation,
    Phase phase,
    String token,
    List<String> chosen,
    FormErrors errors,
    List<HelpLine> helpLines)
    implements Page {
  public VotePage {
    chosen = List.copyOf(chosen);
    helpLines = List.copyOf(helpLines);
  }

  @Override
  public String template() {
    return "vote/vote.jte";
  }

  @Override
  public String title(Words words) {
    return texts.title().text();
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public boolean hasExplanation(String option) {
    return !texts.explanation(option).text().isEmpty();
  }

  public String path() {
    return "consultations/" + consultation.slug();
  }
}
