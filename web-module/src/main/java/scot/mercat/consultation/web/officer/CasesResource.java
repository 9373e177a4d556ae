package scot.mercat.consultation.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.consultation.ConsultationDesk;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.consultation.web.officer.PlanFormPage.PlanChoice;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Plans;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Lists consultations, begins one and shows how each stands. */
@Path("{lang}/officer/consultations")
public class CasesResource {
  private final Cases cases;
  private final ConsultationDesk desk;
  private final Plans plans;

  @Inject
  public CasesResource(Cases cases, ConsultationDesk desk, Plans plans) {
    this.cases = cases;
    this.desk = desk;
    this.plans = plans;
  }

  @GET
  @RolesAllowed({Role.EDITOR, Role.APPROVER, Role.TRANSLATOR, Role.ADMINISTRATOR})
  public Page list(@PathParam("lang") Language lang, @Context SecurityContext security) {
    return cases.list(Officer.of(security), lang);
  }

  @GET
  @Path("new")
  @RolesAllowed(Role.EDITOR)
  public Page begin(@PathParam("lang") Language lang, @Context SecurityContext security) {
    return page(Officer.of(security), Entries.NONE, FormErrors.NONE);
  }

  @POST
  @RolesAllowed(Role.EDITOR)
  public Response create(
      @PathParam("lang") Language lang,
      @Context SecurityContext security,
      MultivaluedMap<String, String> sent) {
    Officer officer = Officer.of(security);
    PlanForm form = new PlanForm(Entries.of(sent));
    Optional<PlanChoice> choice = chosen(officer, form.entries().get("plan"));
    FormErrors errors =
        together(
            form.errorsOfNew(choice.isPresent(), desk.isTaken(form.entries().get("slug"))),
            form.errors());
    if (!errors.isEmpty()) {
      return OfficerPlaces.again(page(officer, form.entries(), errors));
    }
    PlanChoice about = choice.orElseThrow();
    Plan plan = plans.find(about.slug()).orElseThrow();
    ConsultationId id =
        desk.draft(officer, form.consultation(officer.body(), plan.id(), about.version()));
    return OfficerPlaces.to(lang, OfficerPlaces.of(id));
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.EDITOR, Role.APPROVER, Role.TRANSLATOR, Role.ADMINISTRATOR})
  public Page one(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    return cases.page(cases.owned(security, id), lang, FormErrors.NONE);
  }

  private Page page(Officer officer, Entries entries, FormErrors errors) {
    return new PlanFormPage(Optional.empty(), choices(officer), entries, errors);
  }

  private Optional<PlanChoice> chosen(Officer officer, String value) {
    return choices(officer).stream().filter(choice -> choice.value().equals(value)).findFirst();
  }

  /** Published versions of the plans of the officer's partnership, the newest of each first. */
  private List<PlanChoice> choices(Officer officer) {
    return plans.all().stream()
        .filter(plan -> partnership(plan.body()).equals(partnership(officer.body())))
        .flatMap(plan ->
            plans.versions(plan.id()).reversed().stream()
                .filter(version -> !version.isDraft())
                .map(version -> choice(plan, version.number())))
        .toList();
  }

  private static PlanChoice choice(Plan plan, int version) {
    return new PlanChoice(plan.slug() + "/" + version, plan.slug(), version);
  }

  private static String partnership(String body) {
    return body.split("/", 2)[0];
  }

  private static FormErrors together(FormErrors first, FormErrors second) {
    FormErrors all = first;
    for (var error : second.byField().entrySet()) {
      all = all.and(error.getKey(), error.getValue().key(), error.getValue().arguments().toArray());
    }
    return all;
  }
}
