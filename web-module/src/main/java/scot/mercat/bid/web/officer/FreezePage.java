package scot.mercat.bid.web.officer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import scot.mercat.bid.Frozen;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.Entry;
import scot.mercat.bid.rules.FreezeProblem;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * What stands in the way of a freeze.
 *
 * @param open what has to be put right or accepted
 * @param accepted with the reasons
 * @param chosen value of the problem that was chosen before
 * @param reason what was typed before
 */
public record FreezePage(
    Proposal proposal,
    List<Entry> entries,
    List<FreezeProblem> open,
    Map<FreezeProblem, String> accepted,
    Optional<Frozen> frozen,
    String chosen,
    String reason,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "bid/officer/freeze.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("bid.freeze.title");
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
    return "officer/bids/" + proposal.id().value();
  }

  /** As a form sends it. */
  public static String value(FreezeProblem problem) {
    return problem.kind().code() + " " + problem.right();
  }

  /** The lines of the register by the right. */
  public Map<UUID, Entry> byRight() {
    return entries.stream().collect(Collectors.toMap(Entry::right, Function.identity()));
  }
}
