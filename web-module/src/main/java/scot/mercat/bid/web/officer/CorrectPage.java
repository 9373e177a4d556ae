package scot.mercat.bid.web.officer;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.BallotStage;
import scot.mercat.bid.rules.CorrectionField;
import scot.mercat.bid.rules.Entry;
import scot.mercat.translations.Words;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * One line of a frozen register, and what the ballot holder puts right in it.
 *
 * @param stage says what may still be put right
 * @param field what is put right; nothing while that is to be chosen
 * @param typed what was typed before, or what stands there
 */
public record CorrectPage(
    Proposal proposal,
    Entry line,
    BallotStage stage,
    Optional<CorrectionField> field,
    Entries typed,
    FormErrors errors)
    implements Page {
  static CorrectPage of(
      Proposal proposal, Entry line, BallotStage stage, Optional<CorrectionField> field) {
    return new CorrectPage(proposal, line, stage, field, asItStands(line, field), FormErrors.NONE);
  }

  private static Entries asItStands(Entry line, Optional<CorrectionField> field) {
    MultivaluedHashMap<String, String> fields = new MultivaluedHashMap<>();
    if (field.isPresent()) {
      fields.putSingle("pounds", String.valueOf(line.facts().property().pounds()));
      fields.putSingle("account", line.facts().person().reference());
      fields.putSingle("name", line.facts().person().name());
      fields.putSingle("address", line.facts().person().address());
    }
    return new Entries(new Form(fields));
  }

  CorrectPage refused(Entries entries, FormErrors found) {
    return new CorrectPage(proposal, line, stage, field, entries, found);
  }

  @Override
  public String template() {
    return field.isPresent() ? "bid/officer/correct-field.jte" : "bid/officer/correct.jte";
  }

  @Override
  public String title(Words words) {
    return words.say(
        field.map(chosen -> "bid.correct.title." + chosen.code()).orElse("bid.correct.title"));
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
    return "officer/bids/" + proposal.id().value() + "/register";
  }

  /** What may still be put right, with its words. */
  public Map<String, String> choices(Words words) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (CorrectionField choice : CorrectionField.values()) {
      if (choice.isOfALine() && stage.allows(choice)) {
        choices.put(choice.code(), words.say("bid.correct.field." + choice.code()));
      }
    }
    return choices;
  }
}
