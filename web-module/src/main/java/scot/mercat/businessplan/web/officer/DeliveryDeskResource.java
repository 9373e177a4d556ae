package scot.mercat.businessplan.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.businessplan.Delivery;
import scot.mercat.businessplan.rules.DeliveryTerm;
import scot.mercat.businessplan.web.DeliveredYear;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;
import scot.mercat.web.TypedDay;

/** Where a BID's officer writes down its promises, and finds each year's report. */
@Path("{lang}/officer/bids/{proposal}/delivery")
public class DeliveryDeskResource {
  private final OwnProposals own;
  private final Delivery delivery;

  @Inject
  public DeliveryDeskResource(OwnProposals own, Delivery delivery) {
    this.own = own;
    this.delivery = delivery;
  }

  @GET
  @RolesAllowed(Role.BID_OFFICER)
  public Page show(
      @PathParam("proposal") UUID id,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    Optional<DeliveryTerm> term = delivery.term(proposal.id());
    TypedDay starts = TypedDay.of(term.map(DeliveryTerm::starts).orElse(proposal.startsOn()));
    String years = "" + term.map(DeliveryTerm::years).orElse(DeliveryTerm.MOST_YEARS);
    return page(proposal, starts, years, kept, FormErrors.NONE);
  }

  /** Fixes the term. */
  @POST
  @RolesAllowed(Role.BID_OFFICER)
  public Response term(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    Entries typed = new Entries(form);
    TypedDay starts = TypedDay.of(typed, "");
    int years = typed.number("years");
    FormErrors errors =
        FormErrors.NONE
            .when(starts.date().isEmpty(), "day", "bid.error.date")
            .when(
                years < 1 || years > DeliveryTerm.MOST_YEARS,
                "years",
                "businessplan.delivery.error.years",
                DeliveryTerm.MOST_YEARS)
            .when(delivery.isFixed(proposal.id()), "day", "businessplan.delivery.error.fixed");
    if (!errors.isEmpty()) {
      return PlanAnswers.again(page(proposal, starts, typed.text("years"), "", errors));
    }
    DeliveryTerm term = new DeliveryTerm(starts.date().orElseThrow(), years);
    String kept = delivery.setTerm(Officer.of(security), proposal, term) ? "?kept=term" : "";
    return PlanAnswers.to(language, id, "/delivery" + kept);
  }

  private DeliveryDeskPage page(
      Proposal proposal, TypedDay starts, String years, String kept, FormErrors errors) {
    Optional<DeliveryTerm> term = delivery.term(proposal.id());
    return new DeliveryDeskPage(
        proposal,
        term,
        starts,
        years,
        delivery.isFixed(proposal.id()),
        delivery.promises(proposal.id()),
        term.map(one -> years(proposal, one)).orElse(List.of()),
        kept,
        errors);
  }

  private List<DeliveredYear> years(Proposal proposal, DeliveryTerm term) {
    return term.begun(delivery.today()).stream()
        .map(year ->
            DeliveredYear.of(
                term,
                year,
                delivery.today(),
                delivery.promises(proposal.id()),
                delivery.reports(proposal.id())))
        .toList();
  }
}
