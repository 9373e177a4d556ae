package scot.mercat.businessplan.web;

import scot.mercat.bid.District;
import scot.mercat.translations.Words;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Where anybody asks something about a proposal. */
public record AskPage(District district, Entries typed, FormErrors errors) implements Page {
  @Override
  public String template() {
    return "businessplan/ask.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("businessplan.ask.title");
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public String path() {
    return "bids/" + district.code() + "/questions";
  }
}
