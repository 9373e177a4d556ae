package scot.mercat.resolution.web.officer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import scot.mercat.bid.Proposal;
import scot.mercat.resolution.Resolution;
import scot.mercat.resolution.rules.Quorum;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where a resolution is written.
 *
 * @param resolution the draft that is changed; nothing for a new one
 */
public record WritePage(
    Proposal proposal, Optional<Resolution> resolution, TypedTerms typed, FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "resolution/officer/write.jte";
  }

  @Override
  public String title(Words words) {
    return words.say(resolution.isPresent() ? "resolution.write.change" : "resolution.write.title");
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

  /** Where the form goes. */
  public String action() {
    return path() + resolution.map(one -> "/" + one.id() + "/edit").orElse("/new");
  }

  /** Where to without changing anything. */
  public String back() {
    return path() + resolution.map(one -> "/" + one.id()).orElse("");
  }

  /** What a quorum can count, with its words. */
  public Map<String, String> measures(Words words) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (Quorum.Measure measure : Quorum.Measure.values()) {
      choices.put(measure.code(), words.say("resolution.measure." + measure.code()));
    }
    return choices;
  }

  /** When names and votes are shown, with its words. */
  public Map<String, String> showings(Words words) {
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put("open", words.say("resolution.shown.open"));
    choices.put("closed", words.say("resolution.shown.closed"));
    return choices;
  }
}
