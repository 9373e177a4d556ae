package scot.mercat.businessplan.web;

import java.util.List;
import scot.mercat.bid.LevySpeech;
import scot.mercat.bid.LevyStepSpeech;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.TypedProperty;
import scot.mercat.bid.rules.LevyRules;
import scot.mercat.businessplan.rules.Asking;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * The options of a levy, with what somebody would pay under each.
 *
 * @param isOpen whether members are asked now
 */
public record OptionsPage(
    Proposal proposal,
    Asking asking,
    boolean isOpen,
    List<OptionSum> options,
    TypedProperty typed,
    FormErrors errors)
    implements Page {
  public OptionsPage {
    options = List.copyOf(options);
  }

  @Override
  public String template() {
    return "businessplan/options.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("businessplan.options.title");
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public String path() {
    return "bids/" + proposal.district().code() + "/business-plan/options";
  }

  public List<LevyRules> rules() {
    return options.stream().map(OptionSum::rules).toList();
  }

  /** Whether a sum was asked for and could be worked out. */
  public boolean hasSums() {
    return options.stream().anyMatch(option -> !option.charges().isEmpty());
  }

  public LevySpeech speech(Words words) {
    return LevySpeech.consulting(words, proposal.district().nation());
  }

  public LevyStepSpeech steps(Words words) {
    return new LevyStepSpeech(words, speech(words));
  }
}
