package scot.mercat.bid.web.officer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.mercat.bid.LevySpeech;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.LevyComparison;
import scot.mercat.bid.rules.LevyFault;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Who would pay more, and who less, by other rules.
 *
 * @param text the other rules as typed
 * @param comparison null until they have been sent and read
 */
public record LevyComparePage(
    Proposal proposal, String text, @Nullable LevyComparison comparison, List<LevyFault> faults)
    implements Page {
  /** How many of those who pay more, and of those who pay less, are named. */
  public static final int NAMED = 20;

  @Override
  public String template() {
    return "bid/officer/levy-compare.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("bid.levy.compare.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !faults.isEmpty();
  }

  public FormErrors errors() {
    return FormErrors.NONE.when(!faults.isEmpty(), "rules", "bid.levy.error.lines", faults.size());
  }

  public String path() {
    return "officer/bids/" + proposal.id().value();
  }

  public LevySpeech speech(Words words) {
    return new LevySpeech(words, proposal.district().nation());
  }

  /** Those who would pay most more, the most first. */
  public List<LevyComparison.Change> more(LevyComparison all) {
    return all.changes().stream().filter(change -> change.more() > 0).limit(NAMED).toList();
  }

  /** Those who would pay most less, the most first. */
  public List<LevyComparison.Change> less(LevyComparison all) {
    return all.changes().reversed().stream()
        .filter(change -> change.more() < 0)
        .limit(NAMED)
        .toList();
  }
}
