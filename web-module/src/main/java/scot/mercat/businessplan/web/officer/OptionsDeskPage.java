package scot.mercat.businessplan.web.officer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import scot.mercat.bid.Proposal;
import scot.mercat.businessplan.LevyOption;
import scot.mercat.businessplan.Preferences;
import scot.mercat.businessplan.rules.Asking;
import scot.mercat.businessplan.rules.Preferred;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;
import scot.mercat.web.TypedDay;

/**
 * The options of a levy, when members are asked about them, and what they said.
 *
 * @param isFixed whether the options change no more
 * @param kept names what was done just now, {@code businessplan.kept.<kept>}; empty for nothing
 */
public record OptionsDeskPage(
    Proposal proposal,
    List<LevyOption> options,
    Asking.State state,
    boolean isFixed,
    TypedDay opens,
    TypedDay closes,
    Optional<Preferences.Result> result,
    String kept,
    FormErrors errors)
    implements Page {
  public OptionsDeskPage {
    options = List.copyOf(options);
  }

  @Override
  public String template() {
    return "businessplan/officer/options.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("businessplan.options.title");
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

  public boolean mayAdd() {
    return !isFixed && options.size() < Asking.MOST_OPTIONS;
  }

  public boolean mayAsk() {
    return options.size() >= Asking.FEWEST_OPTIONS;
  }

  /** “12”, or “fewer than 10”. */
  public String persons(Words words, OptionalLong persons) {
    return persons.isPresent()
        ? words.number(persons.getAsLong())
        : words.say("businessplan.result.few", Preferred.FEWEST);
  }

  /** “about 35 %”, or that it is not told. */
  public String value(Words words, OptionalInt percent) {
    return percent.isPresent()
        ? words.say("businessplan.result.about", words.percent(percent.getAsInt(), 100))
        : words.say("businessplan.result.untold");
  }
}
