package scot.mercat.bid.web;

import java.util.List;
import scot.mercat.bid.District;
import scot.mercat.bid.LevySpeech;
import scot.mercat.bid.LevyStepSpeech;
import scot.mercat.bid.TypedProperty;
import scot.mercat.bid.rules.LevyCharge;
import scot.mercat.bid.rules.LevyRules;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * What would I pay?
 *
 * @param number of the proposal in its district; 0 for the newest that has rules
 * @param charges for each year; empty while nothing has been asked
 */
public record LevyPage(
    District district,
    int number,
    LevyRules rules,
    TypedProperty typed,
    List<LevyCharge> charges,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "bid/levy.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("bid.levy.title");
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public LevySpeech speech(Words words) {
    return new LevySpeech(words, district.nation());
  }

  public LevyStepSpeech steps(Words words) {
    return new LevyStepSpeech(words, speech(words));
  }

  /** Pence over the whole term. */
  public long total() {
    return charges.stream().mapToLong(LevyCharge::pence).sum();
  }
}
