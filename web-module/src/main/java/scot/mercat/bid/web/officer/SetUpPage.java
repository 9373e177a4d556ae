package scot.mercat.bid.web.officer;

import java.util.LinkedHashMap;
import java.util.Map;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Sets up a district with its first proposal. */
public record SetUpPage(SetUp typed, FormErrors errors) implements Page {
  @Override
  public String template() {
    return "bid/officer/set-up.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("bid.set-up.title");
  }

  /** What can be chosen, with its words. */
  public Map<String, String> nations(Words words) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (Nation nation : Nation.values()) {
      choices.put(nation.code(), words.say("bid.nation." + nation.code()));
    }
    return choices;
  }

  /** What can be chosen, with its words. */
  public Map<String, String> kinds(Words words) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (ProposalKind kind : ProposalKind.values()) {
      choices.put(kind.code(), words.say("bid.kind." + kind.code()));
    }
    return choices;
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }
}
