package scot.mercat.businessplan.web.officer;

import java.util.List;
import scot.mercat.bid.LevySpeech;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.LevyFault;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where an officer writes an option of the levy.
 *
 * @param key its id, or {@code new}
 * @param rules as typed or kept
 * @param faults of the rules that were just sent
 */
public record OptionPage(
    Proposal proposal,
    String key,
    String name,
    String effect,
    String rules,
    List<LevyFault> faults,
    FormErrors errors)
    implements Page {
  static final String NEW = "new";

  public OptionPage {
    faults = List.copyOf(faults);
  }

  @Override
  public String template() {
    return "businessplan/officer/option.jte";
  }

  @Override
  public String title(Words words) {
    return words.say(key.equals(NEW) ? "businessplan.options.add" : "businessplan.options.change");
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
    return "officer/bids/" + proposal.id().value() + "/options";
  }

  public LevySpeech speech(Words words) {
    return new LevySpeech(words, proposal.district().nation());
  }
}
