package scot.mercat.bid.web.officer;

import java.util.Optional;
import scot.mercat.bid.BallotValues.Review;
import scot.mercat.bid.rules.ColumnMapping;
import scot.mercat.bid.rules.ValueComparison;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * What a list of values says, what is wrong with its lines, and what it would change.
 *
 * @param mapping as it was chosen, which may not be what the review was made with
 * @param noticePounds what all votes counted by value at the notice, in whole pounds
 */
public record ValuesReviewPage(
    Review review, ColumnMapping mapping, long noticePounds, FormErrors errors) implements Page {
  /** So many differences are shown; the sums are of all. */
  private static final int MOST = 200;

  private static final int HUNDRED = 100;

  @Override
  public String template() {
    return "bid/officer/values-review.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("bid.values.review.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public String path() {
    return "officer/bids/" + review.proposal().id().value();
  }

  /** Nothing while columns are wrong. */
  public Optional<ValueComparison> comparison() {
    return errors.isEmpty() || errors.has("confirm") ? review.comparison() : Optional.empty();
  }

  /** Whole pounds, as they are shown. */
  public static long pounds(long hundredths) {
    return hundredths / HUNDRED;
  }

  public static int most() {
    return MOST;
  }
}
