package scot.mercat.vote.web.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import scot.mercat.consultation.Consultation;
import scot.mercat.translations.Language;
import scot.mercat.translations.Words;
import scot.mercat.vote.EnteredBatch;
import scot.mercat.vote.Turnout;
import scot.mercat.vote.Vote;
import scot.mercat.vote.VoteTexts;
import scot.mercat.vote.rules.Phase;
import scot.mercat.vote.rules.Tally;
import scot.mercat.web.Page;

/**
 * One vote as officers see it.
 *
 * @param vote nothing where the consultation has none
 * @param tally nothing before voting is over
 * @param resultBy the day by which the result is promised, when voting may go on longer now
 * @param left how many texts each language still lacks
 */
public record VoteDeskPage(
    Consultation consultation,
    String name,
    @Nullable Vote vote,
    VoteTexts texts,
    Phase phase,
    Turnout turnout,
    List<EnteredBatch> sheets,
    @Nullable Tally tally,
    LocalDate resultBy,
    Map<Language, Long> left)
    implements Page {
  @Override
  public String template() {
    return "vote/officer/desk.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("vote.desk.title", name);
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  public String path() {
    return "officer/vote/" + consultation.id().value();
  }

  /** Whether the draft promises a result before voting is over. */
  public boolean isPromisedTooEarly() {
    return mayDefine() && vote != null && !resultBy.isAfter(consultation.closes());
  }

  public boolean mayDefine() {
    return consultation.kept().isBeingWritten();
  }
}
