package scot.mercat.consultation.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.consultation.ConsultationDesk;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.consultation.web.officer.PlanFormPage.PlanChoice;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Lists consultations, begins one and shows how each stands. */
@Path("{lang}/officer/consultations")
public class CasesResource {
  private final Cases cases;
  private final ConsultationDesk desk;
  private final AskedPlans asked;

  @Inject
  public CasesResource(Cases cases, ConsultationDesk desk, AskedPlans asked) {
    this.cases = cases;
    this.desk = desk;
    this.asked = asked;
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
    Optional<PlanChoice> choice = asked.chosen(officer, form.entries().get("plan"));
    FormErrors errors =
        form.errorsOfNew(choice.isPresent(), desk.isTaken(form.entries().get("slug")))
            .and(form.errors());
    if (!errors.isEmpty()) {
      return OfficerPlaces.again(page(officer, form.entries(), errors));
    }
    PlanChoice about = choice.orElseThrow();
    ConsultationId id =
        desk.draft(officer, form.consultation(officer.body(), asked.id(about), about.version()));
    return OfficerPlaces.to(lang, OfficerPlaces.of(id) + "?kept=drafted");
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.EDITOR, Role.APPROVER, Role.TRANSLATOR, Role.ADMINISTRATOR})
  public Page one(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    return cases.page(cases.owned(security, id), lang, kept, FormErrors.NONE);
  }

  private Page page(Officer officer, Entries entries, FormErrors errors) {
    return new PlanFormPage(Optional.empty(), asked.choices(officer), entries, errors);
  }
}
