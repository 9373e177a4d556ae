package scot.mercat.businessplan.web.officer;

import scot.mercat.bid.Proposal;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;
import scot.mercat.web.TypedDay;

/**
 * Where an officer writes a promise.
 *
 * @param key its id, or {@code new}
 * @param pounds a year, as typed or kept
 */
public record PromisePage(
    Proposal proposal,
    String key,
    String text,
    String measure,
    TypedDay due,
    String pounds,
    FormErrors errors)
    implements Page {
  static final String NEW = "new";

  @Override
  public String template() {
    return "businessplan/officer/promise.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("businessplan.promise.title");
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
    return "officer/bids/" + proposal.id().value() + "/delivery";
  }
}
