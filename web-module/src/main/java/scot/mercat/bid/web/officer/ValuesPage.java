package scot.mercat.bid.web.officer;

import java.time.LocalDate;
import java.util.Optional;
import scot.mercat.bid.Frozen;
import scot.mercat.bid.Proposal;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where the values of the day of the ballot are sent in.
 *
 * @param day of the ballot; nothing while none is fixed
 * @param notice the register as it was frozen for the notice
 * @param ballot the register as it was frozen with these values
 * @param pasted what was pasted before
 */
public record ValuesPage(
    Proposal proposal,
    Optional<LocalDate> day,
    Frozen notice,
    Optional<Frozen> ballot,
    String pasted,
    FormErrors errors)
    implements Page {
  private static final int HUNDRED = 100;

  @Override
  public String template() {
    return "bid/officer/values.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("bid.values.title");
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

  /** What all votes of a frozen register count by value, in whole pounds. */
  public static long pounds(Frozen frozen) {
    return frozen.register().hundredths() / HUNDRED;
  }
}
