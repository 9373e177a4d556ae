package scot.mercat.bid.web.officer;

import org.jspecify.annotations.Nullable;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.LevyForecast;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * What the levy would bring in.
 *
 * @param collected how much of it is thought to come in, as typed, in per cent
 * @param forecast null where it cannot be worked out
 * @param withoutEmployees properties for which the rules ask for a number that nobody knows
 */
public record LevyForecastPage(
    Proposal proposal,
    String collected,
    @Nullable LevyForecast forecast,
    long withoutEmployees,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "bid/officer/levy-forecast.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("bid.levy.forecast.title");
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
    return "officer/bids/" + proposal.id().value();
  }
}
