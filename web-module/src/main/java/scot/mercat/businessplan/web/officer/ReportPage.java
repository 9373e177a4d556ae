package scot.mercat.businessplan.web.officer;

import java.util.LinkedHashMap;
import java.util.Map;
import scot.mercat.bid.Proposal;
import scot.mercat.businessplan.rules.PromiseState;
import scot.mercat.businessplan.web.DeliveredYear;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where an officer says what became of each promise in a year.
 *
 * @param typed by the name of the field, such as {@code words-2}
 */
public record ReportPage(
    Proposal proposal, DeliveredYear year, Map<String, String> typed, FormErrors errors)
    implements Page {
  public ReportPage {
    typed = Map.copyOf(typed);
  }

  @Override
  public String template() {
    return "businessplan/officer/report.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("businessplan.report.title", year.number());
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

  public String text(String field, int number) {
    return typed.getOrDefault(field + "-" + number, "");
  }

  public Map<String, String> states(Words words) {
    Map<String, String> states = new LinkedHashMap<>();
    for (PromiseState state : PromiseState.values()) {
      states.put(state.code(), words.say("businessplan.promise.state." + state.code()));
    }
    return states;
  }
}
