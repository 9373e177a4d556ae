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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.businessplan.LevyOptions;
import scot.mercat.businessplan.Preferences;
import scot.mercat.businessplan.rules.Asking;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;
import scot.mercat.web.TypedDay;

/** Where a BID's officer asks members which option of the levy they prefer. */
@Path("{lang}/officer/bids/{proposal}/options")
public class OptionsDeskResource {
  private final OwnProposals own;
  private final LevyOptions options;
  private final Preferences preferences;

  @Inject
  public OptionsDeskResource(OwnProposals own, LevyOptions options, Preferences preferences) {
    this.own = own;
    this.options = options;
    this.preferences = preferences;
  }

  @GET
  @RolesAllowed(Role.BID_OFFICER)
  public Page show(
      @PathParam("proposal") UUID id,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    Optional<Asking> asking = options.asking(proposal.id());
    return page(
        proposal,
        asking.map(one -> TypedDay.of(one.opens())).orElse(TypedDay.NONE),
        asking.map(one -> TypedDay.of(one.closes())).orElse(TypedDay.NONE),
        kept,
        FormErrors.NONE);
  }

  /** Fixes the days on which members are asked. */
  @POST
  @RolesAllowed(Role.BID_OFFICER)
  public Response ask(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    TypedDay opens = TypedDay.of(new Entries(form), "opens-");
    TypedDay closes = TypedDay.of(new Entries(form), "closes-");
    FormErrors errors = errors(opens, closes);
    if (errors.isEmpty()) {
      errors = ask(Officer.of(security), proposal, opens, closes);
    }
    return errors.isEmpty()
        ? PlanAnswers.to(language, id, "/options?kept=dates")
        : PlanAnswers.again(page(proposal, opens, closes, "", errors));
  }

  private FormErrors ask(Officer officer, Proposal proposal, TypedDay opens, TypedDay closes) {
    Asking asking = new Asking(opens.date().orElseThrow(), closes.date().orElseThrow());
    return switch (options.ask(officer, proposal, asking)) {
      case KEPT -> FormErrors.NONE;
      case TOO_FEW -> FormErrors.of("opens-day", "businessplan.options.error.few");
      case BEGUN -> FormErrors.of("opens-day", "businessplan.options.error.begun");
    };
  }

  @POST
  @Path("{option}/remove")
  @RolesAllowed(Role.BID_OFFICER)
  public Response remove(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("option") UUID option,
      @Context SecurityContext security) {
    options.remove(Officer.of(security), own.get(security, id), option);
    return PlanAnswers.to(language, id, "/options?kept=option-removed");
  }

  private static FormErrors errors(TypedDay opens, TypedDay closes) {
    Optional<LocalDate> first = opens.date();
    Optional<LocalDate> last = closes.date();
    return FormErrors.NONE
        .when(first.isEmpty(), "opens-day", "bid.error.date")
        .when(last.isEmpty(), "closes-day", "bid.error.date")
        .when(
            first.isPresent() && last.isPresent() && last.get().isBefore(first.get()),
            "closes-day",
            "businessplan.options.error.order");
  }

  private OptionsDeskPage page(
      Proposal proposal, TypedDay opens, TypedDay closes, String kept, FormErrors errors) {
    return new OptionsDeskPage(
        proposal,
        options.of(proposal.id()),
        options.state(proposal.id()),
        options.isFixed(proposal.id()),
        opens,
        closes,
        preferences.result(proposal),
        kept,
        errors);
  }
}
