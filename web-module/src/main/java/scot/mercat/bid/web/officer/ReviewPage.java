package scot.mercat.bid.web.officer;

import java.util.Optional;
import scot.mercat.bid.RegisterImports.Review;
import scot.mercat.bid.rules.CheckedRegister;
import scot.mercat.bid.rules.ColumnMapping;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * What a register's columns mean, what is wrong with its lines, and what it would do.
 *
 * @param mapping as it was chosen, which may not be what the review was made with
 */
public record ReviewPage(Review review, ColumnMapping mapping, FormErrors errors) implements Page {
  static ReviewPage of(Review review, FormErrors errors) {
    return new ReviewPage(review, review.mapping(), errors);
  }

  static ReviewPage of(Review review, ColumnMapping mapping, FormErrors errors) {
    return new ReviewPage(review, mapping, errors);
  }

  @Override
  public String template() {
    return "bid/officer/review.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("bid.import.review.title");
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

  public Optional<CheckedRegister> found() {
    return errors.has("confirm") || errors.isEmpty() ? review.found() : Optional.empty();
  }
}
