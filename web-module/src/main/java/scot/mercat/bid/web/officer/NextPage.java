package scot.mercat.bid.web.officer;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.Succession;
import scot.mercat.translations.Words;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Prepares the next proposal of a district from an earlier one.
 *
 * @param proposal the earlier one
 */
public record NextPage(Proposal proposal, SetUp typed, FormErrors errors) implements Page {
  /** Begins with another term under the same conditions. */
  static NextPage of(Proposal earlier) {
    LocalDate start = earlier.term().end();
    Map<String, String> usual =
        Map.of(
            "proposer", earlier.proposer(),
            "bidBody", earlier.bidBody(),
            "day", String.valueOf(start.getDayOfMonth()),
            "month", String.valueOf(start.getMonthValue()),
            "year", String.valueOf(start.getYear()),
            "months", String.valueOf(earlier.months()),
            "share", String.valueOf(earlier.ratepayerShare()),
            "register", "yes");
    SetUp typed = new SetUp(new Entries(new Form(new MultivaluedHashMap<>(usual))));
    return new NextPage(earlier, typed, FormErrors.NONE);
  }

  /** The same with what was typed, and what cannot be right in it. */
  static NextPage of(Proposal earlier, SetUp typed) {
    FormErrors errors =
        FormErrors.NONE
            .when(typed.kind().isEmpty(), "kind", "bid.error.choose")
            .and(typed.words("proposer"))
            .and(typed.words("bidBody"))
            .and(typed.termErrors());
    return new NextPage(earlier, typed, errors.isEmpty() ? breach(earlier, typed) : errors);
  }

  private static FormErrors breach(Proposal earlier, SetUp typed) {
    var terms = typed.terms();
    Optional<Succession.Breach> breach =
        Succession.breach(
            earlier.term(),
            new Succession.Term(
                terms.kind(), terms.startsOn(), terms.months(), terms.ratepayerShare()));
    return breach
        .map(found -> FormErrors.of(field(found), "bid.next.breach." + code(found)))
        .orElse(FormErrors.NONE);
  }

  private static String field(Succession.Breach breach) {
    return switch (breach) {
      case ENDED -> "kind";
      case BEFORE_END, OUTSIDE_TERM -> "day";
      case OTHER_SHARE -> "share";
      case OTHER_TERM -> "months";
    };
  }

  private static String code(Succession.Breach breach) {
    return breach.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public String template() {
    return "bid/officer/next.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("bid.next.title");
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

  /** What can be chosen, with its words. */
  public Map<String, String> kinds(Words words) {
    return new SetUpPage(typed, errors).kinds(words);
  }
}
