package scot.mercat.bid.web.officer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import scot.mercat.bid.KeptCorrection;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.Entry;
import scot.mercat.bid.rules.RegisterLine;
import scot.mercat.bid.rules.SamePersons;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * Part of a register, with the persons who are likely the same.
 *
 * @param number of this part, from 1
 * @param last number of the last part
 * @param all how many lines there are
 * @param corrections of the register since it was frozen
 * @param byRight the whole register
 * @param isFrozen whether only the ballot holder changes it
 * @param mayAdd whether the ballot holder can add a line that is missing
 * @param kept names what was done just now, {@code bid.kept.<kept>}; empty for nothing
 */
public record RegisterPage(
    Proposal proposal,
    List<Entry> entries,
    int number,
    int last,
    int all,
    List<List<RegisterLine.Person>> same,
    List<KeptCorrection> corrections,
    Map<UUID, Entry> byRight,
    boolean isFrozen,
    boolean mayAdd,
    String kept)
    implements Page {
  private static final int LINES = 100;

  static RegisterPage of(Proposal proposal, List<Entry> entries, int asked) {
    int last = Math.max(1, (entries.size() + LINES - 1) / LINES);
    int number = Math.clamp(asked, 1, last);
    return new RegisterPage(
        proposal,
        entries.subList((number - 1) * LINES, Math.min(number * LINES, entries.size())),
        number,
        last,
        entries.size(),
        SamePersons.among(entries),
        List.of(),
        entries.stream().collect(Collectors.toMap(Entry::right, Function.identity())),
        false,
        false,
        "");
  }

  /** The same of a register that was frozen. */
  RegisterPage frozen(List<KeptCorrection> corrected, boolean mayBeAdded, String done) {
    return new RegisterPage(
        proposal, entries, number, last, all, same, corrected, byRight, true, mayBeAdded, done);
  }

  @Override
  public String template() {
    return "bid/officer/register.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("bid.register.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  public String path() {
    return "officer/bids/" + proposal.id().value();
  }
}
