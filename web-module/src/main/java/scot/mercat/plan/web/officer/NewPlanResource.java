package scot.mercat.plan.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.plan.NewPlans;
import scot.mercat.plan.PlaceNames;
import scot.mercat.plan.Plan;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Begins a plan. */
@Path("{lang}/officer/plans/new")
public class NewPlanResource {
  private static final int REFUSED = 422;

  private final NewPlans plans;
  private final PlaceNames names;

  @Inject
  public NewPlanResource(NewPlans plans, PlaceNames names) {
    this.plans = plans;
    this.names = names;
  }

  @GET
  @RolesAllowed(Role.EDITOR)
  public Page form() {
    return new NewPlanPage(NewPlanEntries.NONE, FormErrors.NONE, names.localities());
  }

  @POST
  @RolesAllowed(Role.EDITOR)
  public Response create(
      @PathParam("lang") Language lang,
      @BeanParam NewPlanForm form,
      @Context SecurityContext security) {
    NewPlanEntries entries = form.entries();
    FormErrors errors = entries.errors(names.localities().keySet());
    if (!errors.isEmpty()) {
      return refused(entries, errors);
    }
    return create(Officer.of(security), entries)
        .map(plan -> Officers.seePlan(lang, plan, "?kept=begun"))
        .orElseGet(() -> refused(entries, FormErrors.of("title", "plan.new.title.taken")));
  }

  private Optional<Plan> create(Officer officer, NewPlanEntries entries) {
    return plans.create(
        officer,
        entries.planKind(),
        entries.title(),
        Optional.of(entries.locality()).filter(code -> entries.isForLocality()),
        entries.from().date().orElseThrow(),
        entries.to().date().orElseThrow());
  }

  private Response refused(NewPlanEntries entries, FormErrors errors) {
    return Response.status(REFUSED)
        .entity(new NewPlanPage(entries, errors, names.localities()))
        .build();
  }
}
