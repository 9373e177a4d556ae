package scot.mercat.vote;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import scot.mercat.receipt.ContentLine;
import scot.mercat.receipt.ErasureOutcome;
import scot.mercat.receipt.ReceiptContents;
import scot.mercat.receipt.Sentence;
import scot.mercat.receipt.Stage;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.translations.Language;
import scot.mercat.vote.store.BallotStore;

/** What a voter's receipt leads to. */
@Singleton
@Transactional
public class VoteReceipt implements ReceiptContents {
  private final Votes votes;
  private final BallotStore store;

  @Inject
  public VoteReceipt(Votes votes, BallotStore store) {
    this.votes = votes;
    this.store = store;
  }

  @Override
  public String kind() {
    return BallotBox.KIND;
  }

  @Override
  public String titleKey() {
    return "vote.receipt.title";
  }

  @Override
  public List<ContentLine> copy(UUID ballot, Language reader) {
    return store
        .voteOf(ballot)
        .flatMap(votes::find)
        .map(vote -> votes.text(vote, reader))
        .map(texts ->
            store.chosen(ballot).stream().map(option -> line(texts.label(option))).toList())
        .orElse(List.of());
  }

  private static ContentLine line(VoteText label) {
    return new ContentLine(
        Sentence.of("vote.receipt.chosen"), label.text(), label.language().tag());
  }

  @Override
  public List<Sentence> stays(UUID ballot) {
    return List.of(Sentence.of("vote.receipt.stays"));
  }

  /**
   * Cuts the way from the receipt to the ballot for good. The choice stays in the count, where it
   * is nobody's: taking it out would change a result that others rely on.
   */
  @Override
  public ErasureOutcome erase(UUID ballot) {
    store.unlink(ballot);
    return new ErasureOutcome.Erased();
  }

  @Override
  public List<Stage> ahead(UUID ballot) {
    return store
        .voteOf(ballot)
        .flatMap(votes::find)
        .filter(vote -> vote.declaredAt().isEmpty())
        .map(vote ->
            List.of(
                Stage.of("vote.stage.counted", CivilTime.at(votes.resultBy(vote), LocalTime.NOON))))
        .orElse(List.of());
  }
}
