package scot.mercat.consultation.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.ConsultationSteps;
import scot.mercat.consultation.StepOutcome;
import scot.mercat.consultation.rules.Reason;
import scot.mercat.consultation.rules.Step;
import scot.mercat.consultation.rules.Transitions;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Moves the last day, ends a consultation early or gives it back, each with a reason. */
@Path("{lang}/officer/consultations")
public class MovesResource {
  private static final String EXTEND = "extend";
  private static final String WITHDRAW = "withdraw";
  private static final String SEND_BACK = "send-back";

  private final Cases cases;
  private final ConsultationSteps steps;
  private final Clock clock;

  @Inject
  public MovesResource(Cases cases, ConsultationSteps steps, Clock clock) {
    this.cases = cases;
    this.steps = steps;
    this.clock = clock;
  }

  @GET
  @Path("{id}/" + EXTEND)
  @RolesAllowed({Role.EDITOR, Role.APPROVER})
  public Page extend(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    return form(cases.owned(security, id), Step.EXTEND);
  }

  @POST
  @Path("{id}/" + EXTEND)
  @RolesAllowed({Role.EDITOR, Role.APPROVER})
  public Response extended(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security,
      MultivaluedMap<String, String> sent) {
    Consultation one = cases.owned(security, id);
    Entries entries = Entries.of(sent);
    Optional<LocalDate> closes = entries.day("closes");
    if (closes.isEmpty()) {
      FormErrors errors =
          FormErrors.of("closes", "consultation.error.day")
              .and(Refusals.reason(Reason.check(entries.get("reason"))));
      return OfficerPlaces.again(new MovePage(one, EXTEND, entries, errors));
    }
    StepOutcome outcome =
        steps.extend(Officer.of(security), one.id(), closes.get(), entries.get("reason"));
    return answer(lang, one, Step.EXTEND, entries, outcome);
  }

  @GET
  @Path("{id}/" + WITHDRAW)
  @RolesAllowed({Role.EDITOR, Role.APPROVER})
  public Page withdraw(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    return form(cases.owned(security, id), Step.WITHDRAW);
  }

  @POST
  @Path("{id}/" + WITHDRAW)
  @RolesAllowed({Role.EDITOR, Role.APPROVER})
  public Response withdrawn(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security,
      MultivaluedMap<String, String> sent) {
    Consultation one = cases.owned(security, id);
    Entries entries = Entries.of(sent);
    StepOutcome outcome = steps.withdraw(Officer.of(security), one.id(), entries.get("reason"));
    return answer(lang, one, Step.WITHDRAW, entries, outcome);
  }

  @GET
  @Path("{id}/" + SEND_BACK)
  @RolesAllowed({Role.EDITOR, Role.APPROVER})
  public Page sendBack(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    return form(cases.owned(security, id), Step.SEND_BACK);
  }

  @POST
  @Path("{id}/" + SEND_BACK)
  @RolesAllowed({Role.EDITOR, Role.APPROVER})
  public Response sentBack(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security,
      MultivaluedMap<String, String> sent) {
    Consultation one = cases.owned(security, id);
    Entries entries = Entries.of(sent);
    StepOutcome outcome = steps.sendBack(Officer.of(security), one.id(), entries.get("reason"));
    return answer(lang, one, Step.SEND_BACK, entries, outcome);
  }

  private Page form(Consultation one, Step step) {
    if (!Transitions.allows(one.state(clock.instant()), step)) {
      throw new NotFoundException();
    }
    return new MovePage(one, step.code(), Entries.NONE, FormErrors.NONE);
  }

  private static Response answer(
      Language lang, Consultation one, Step step, Entries entries, StepOutcome outcome) {
    FormErrors errors = Refusals.of(step, outcome);
    return errors.isEmpty()
        ? OfficerPlaces.kept(lang, one, step.past())
        : OfficerPlaces.again(new MovePage(one, step.code(), entries, errors));
  }
}
