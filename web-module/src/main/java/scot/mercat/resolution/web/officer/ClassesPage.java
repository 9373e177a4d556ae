package scot.mercat.resolution.web.officer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import scot.mercat.bid.Proposal;
import scot.mercat.resolution.VoterClass;
import scot.mercat.translations.Words;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** The classes of members, and where a new one is named. */
public record ClassesPage(
    Proposal proposal, List<VoterClass> classes, Entries typed, FormErrors errors) implements Page {
  @Override
  public String template() {
    return "resolution/officer/classes.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("resolution.classes.title");
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
    return Paths.below(proposal);
  }

  /** How voices can weigh, with its words. */
  public Map<String, String> weights(Words words) {
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put("one", words.say("resolution.weight.one"));
    choices.put("written", words.say("resolution.weight.written"));
    return choices;
  }
}
