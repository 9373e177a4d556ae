package scot.mercat.ballot.web.officer;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import scot.mercat.ballot.rules.PaperJudged;
import scot.mercat.ballot.rules.RejectionCause;
import scot.mercat.ballot.rules.Verdicts;
import scot.mercat.bid.Proposal;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where an officer says what a paper says. It shows nothing of what others keyed.
 *
 * @param kept the serial just keyed; empty for none
 * @param left how many papers wait for a second reading, or a first
 * @param leftOut how many came back and are not read
 */
public record KeyPage(
    Proposal proposal,
    String serial,
    String verdict,
    String kept,
    int left,
    int leftOut,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "ballot/officer/key.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.key.title");
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
    return "officer/ballot/" + proposal.id().value();
  }

  /** What a paper can be found to be, with its words. */
  public static Map<String, String> choices(Words words) {
    Map<String, String> choices = new LinkedHashMap<>();
    choices.put("for", words.say("ballot.verdict.for"));
    choices.put("against", words.say("ballot.verdict.against"));
    Arrays.stream(RejectionCause.values())
        .filter(cause -> cause != RejectionCause.LATE)
        .filter(cause -> cause != RejectionCause.CANCELLED_SERIAL)
        .forEach(cause ->
            choices.put(
                Verdicts.text(new PaperJudged.Rejected(cause.code())),
                words.say("ballot.verdict." + cause.code())));
    return choices;
  }
}
