package scot.mercat.vote.web.officer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.mercat.consultation.Consultation;
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
 */
public record VoteDeskPage(
    Consultation consultation,
    String name,
    @Nullable Vote vote,
    VoteTexts texts,
    Phase phase,
    Turnout turnout,
    List<EnteredBatch> sheets,
    @Nullable Tally tally)
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

  public boolean mayDefine() {
    return consultation.kept().isBeingWritten();
  }
}
