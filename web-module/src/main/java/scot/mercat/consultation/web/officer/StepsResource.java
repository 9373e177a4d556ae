package scot.mercat.consultation.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.ConsultationSteps;
import scot.mercat.consultation.StepOutcome;
import scot.mercat.consultation.rules.Step;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;

/** Takes a consultation from one state to the next. */
@Path("{lang}/officer/consultations")
public class StepsResource {
  private final Cases cases;
  private final ConsultationSteps steps;

  @Inject
  public StepsResource(Cases cases, ConsultationSteps steps) {
    this.cases = cases;
    this.steps = steps;
  }

  @POST
  @Path("{id}/submit")
  @RolesAllowed(Role.EDITOR)
  public Response submit(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    Consultation one = cases.owned(security, id);
    return answer(lang, one, Step.SUBMIT, steps.submit(Officer.of(security), one.id()));
  }

  @POST
  @Path("{id}/approve")
  @RolesAllowed(Role.APPROVER)
  public Response approve(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    Consultation one = cases.owned(security, id);
    return answer(lang, one, Step.APPROVE, steps.approve(Officer.of(security), one.id()));
  }

  @POST
  @Path("{id}/answer")
  @RolesAllowed({Role.EDITOR, Role.APPROVER})
  public Response answered(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    Consultation one = cases.owned(security, id);
    return answer(lang, one, Step.ANSWER, steps.markAnswered(Officer.of(security), one.id()));
  }

  @POST
  @Path("{id}/archive")
  @RolesAllowed({Role.EDITOR, Role.APPROVER})
  public Response archive(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    Consultation one = cases.owned(security, id);
    return answer(lang, one, Step.ARCHIVE, steps.archive(Officer.of(security), one.id()));
  }

  private Response answer(Language lang, Consultation one, Step step, StepOutcome outcome) {
    FormErrors errors = Refusals.of(step, outcome);
    return errors.isEmpty()
        ? OfficerPlaces.kept(lang, one, step.past())
        : OfficerPlaces.again(cases.page(one, lang, "", errors));
  }
}
