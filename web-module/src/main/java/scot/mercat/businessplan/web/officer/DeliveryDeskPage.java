package scot.mercat.businessplan.web.officer;

import java.util.List;
import java.util.Optional;
import scot.mercat.bid.Proposal;
import scot.mercat.businessplan.Promise;
import scot.mercat.businessplan.rules.DeliveryTerm;
import scot.mercat.businessplan.web.DeliveredYear;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;
import scot.mercat.web.TypedDay;

/**
 * Promises of a proposal and their reports, as officers see them.
 *
 * @param starts the first day of the term as typed or kept
 * @param yearsTyped its length as typed or kept
 * @param isFixed whether term and promises change no more
 * @param kept names what was done just now, {@code businessplan.kept.<kept>}; empty for nothing
 */
public record DeliveryDeskPage(
    Proposal proposal,
    Optional<DeliveryTerm> term,
    TypedDay starts,
    String yearsTyped,
    boolean isFixed,
    List<Promise> promises,
    List<DeliveredYear> years,
    String kept,
    FormErrors errors)
    implements Page {
  public DeliveryDeskPage {
    promises = List.copyOf(promises);
    years = List.copyOf(years);
  }

  @Override
  public String template() {
    return "businessplan/officer/delivery.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("businessplan.delivery.title");
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
    return "officer/bids/" + proposal.id().value() + "/delivery";
  }
}
