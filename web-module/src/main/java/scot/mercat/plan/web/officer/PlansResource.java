package scot.mercat.plan.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.plan.Plan;
import scot.mercat.plan.PlanTitles;
import scot.mercat.plan.Plans;
import scot.mercat.web.Page;

/** The plans that an officer may work on. */
@Path("{lang}/officer/plans")
public class PlansResource {
  private final Plans plans;
  private final PlanTitles titles;

  @Inject
  public PlansResource(Plans plans, PlanTitles titles) {
    this.plans = plans;
    this.titles = titles;
  }

  @GET
  @RolesAllowed({Role.EDITOR, Role.APPROVER})
  public Page list(@Context SecurityContext security) {
    return new PlansPage(plans.of(Officer.of(security)).stream().map(this::line).toList());
  }

  private PlansPage.Line line(Plan plan) {
    return new PlansPage.Line(plan, titles.of(plan), plans.versions(plan.id()));
  }
}
