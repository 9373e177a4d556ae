package scot.mercat.bid.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.LevyDesk;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.LevyComparison;
import scot.mercat.bid.rules.LevyForecast;
import scot.mercat.bid.rules.LevyProperty;
import scot.mercat.bid.rules.LevyRegister;
import scot.mercat.bid.rules.LevyRoll;
import scot.mercat.bid.rules.LevyRules;
import scot.mercat.bid.rules.LevyRulesFile;
import scot.mercat.identity.Role;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** What the rules would bring in, and what other rules would change. Nothing is kept. */
@Path("{lang}/officer/bids/{proposal}/levy")
public class LevyFiguresResource {
  /** Parts per million in one per cent. */
  private static final long PER_CENT = 10_000;

  private final OwnProposals own;
  private final LevyDesk desk;

  @Inject
  public LevyFiguresResource(OwnProposals own, LevyDesk desk) {
    this.own = own;
    this.desk = desk;
  }

  @GET
  @Path("forecast")
  @RolesAllowed({Role.BID_OFFICER, Role.BALLOT_HOLDER})
  public Response forecast(
      @PathParam("proposal") UUID id,
      @QueryParam("collected") @DefaultValue("100") String collected,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    LevyRules rules = rules(proposal);
    Optional<Long> share = share(collected.strip());
    List<LevyProperty> properties = desk.properties(proposal);
    LevyForecastPage page =
        new LevyForecastPage(
            proposal,
            collected.strip(),
            share.map(part -> LevyForecast.of(LevyRoll.of(rules, properties), part)).orElse(null),
            LevyRegister.withoutEmployees(rules, properties),
            FormErrors.NONE.when(share.isEmpty(), "collected", "bid.levy.error.collected"));
    return Response.status(share.isEmpty() ? 422 : 200).entity(page).build();
  }

  @GET
  @Path("compare")
  @RolesAllowed({Role.BID_OFFICER, Role.BALLOT_HOLDER})
  public Page compare(@PathParam("proposal") UUID id, @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    rules(proposal);
    return new LevyComparePage(proposal, proposal.levyRules(), null, List.of());
  }

  @POST
  @Path("compare")
  @RolesAllowed({Role.BID_OFFICER, Role.BALLOT_HOLDER})
  public Response compare(
      @PathParam("proposal") UUID id,
      @BeanParam LevyRulesForm form,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    LevyRules before = rules(proposal);
    LevyRulesFile other = LevyRulesFile.read(form.rules);
    LevyRules after = other.rules();
    LevyComparison comparison = after == null ? null : compare(proposal, before, after);
    return Response.status(after == null ? 422 : 200)
        .entity(new LevyComparePage(proposal, form.rules, comparison, other.faults()))
        .build();
  }

  private LevyComparison compare(Proposal proposal, LevyRules before, LevyRules after) {
    List<LevyProperty> properties = desk.properties(proposal);
    return LevyComparison.of(LevyRoll.of(before, properties), LevyRoll.of(after, properties), 1);
  }

  private static LevyRules rules(Proposal proposal) {
    return Optional.ofNullable(LevyRulesFile.read(proposal.levyRules()).rules())
        .orElseThrow(NotFoundException::new);
  }

  private static Optional<Long> share(String percent) {
    return percent.matches("[1-9][0-9]?|100")
        ? Optional.of(Long.parseLong(percent) * PER_CENT)
        : Optional.empty();
  }
}
