package scot.mercat.consultation.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.ConsultationDesk;
import scot.mercat.consultation.rules.Impact;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** The parts of a consultation: days and contact, words in each language, assessments. */
@Path("{lang}/officer/consultations")
public class PartsResource {
  private final Cases cases;
  private final ConsultationDesk desk;

  @Inject
  public PartsResource(Cases cases, ConsultationDesk desk) {
    this.cases = cases;
    this.desk = desk;
  }

  @GET
  @Path("{id}/plan")
  @RolesAllowed(Role.EDITOR)
  public Page plan(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    Consultation draft = draft(security, id);
    return planPage(draft, PlanForm.of(draft).entries(), FormErrors.NONE);
  }

  @POST
  @Path("{id}/plan")
  @RolesAllowed(Role.EDITOR)
  public Response keepPlan(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security,
      MultivaluedMap<String, String> sent) {
    Consultation draft = draft(security, id);
    PlanForm form = new PlanForm(Entries.of(sent));
    FormErrors errors = form.errors();
    if (!errors.isEmpty()) {
      return OfficerPlaces.again(planPage(draft, form.entries(), errors));
    }
    desk.plan(Officer.of(security), draft.id(), form.dates(), form.contact());
    return OfficerPlaces.kept(lang, draft, "plan");
  }

  @GET
  @Path("{id}/words/{target}")
  @RolesAllowed({Role.EDITOR, Role.TRANSLATOR})
  public Page words(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @PathParam("target") String target,
      @Context SecurityContext security) {
    Language language = language(target);
    return cases.words(writable(security, id, language), language, FormErrors.NONE, Entries.NONE);
  }

  @POST
  @Path("{id}/words/{target}")
  @RolesAllowed({Role.EDITOR, Role.TRANSLATOR})
  public Response keepWords(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @PathParam("target") String target,
      @Context SecurityContext security,
      MultivaluedMap<String, String> sent) {
    Language language = language(target);
    Consultation one = writable(security, id, language);
    Entries entries = Entries.of(sent);
    WordsPage page = cases.words(one, language, FormErrors.NONE, entries);
    WordsForm form = new WordsForm(page.fields(), entries);
    if (!form.errors().isEmpty()) {
      return OfficerPlaces.again(cases.words(one, language, form.errors(), entries));
    }
    Officer officer = Officer.of(security);
    if (page.isEnglish()) {
      desk.write(officer, one.id(), form.texts());
    } else {
      desk.translate(officer, one.id(), form.translations(page, officer.name()));
    }
    return OfficerPlaces.kept(lang, one, "words");
  }

  @GET
  @Path("{id}/checks")
  @RolesAllowed(Role.EDITOR)
  public Page checks(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    Consultation draft = draft(security, id);
    return cases.checks(draft, FormErrors.NONE, cases.checked(draft));
  }

  @POST
  @Path("{id}/checks")
  @RolesAllowed(Role.EDITOR)
  public Response keepChecks(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security,
      MultivaluedMap<String, String> sent) {
    Consultation draft = draft(security, id);
    ChecksForm form = new ChecksForm(Entries.of(sent));
    if (!form.errors().isEmpty()) {
      return OfficerPlaces.again(cases.checks(draft, form.errors(), form.entries()));
    }
    for (Impact impact : form.decided()) {
      desk.assess(Officer.of(security), draft.id(), form.assessment(impact), form.text(impact));
    }
    return OfficerPlaces.kept(lang, draft, "checks");
  }

  private static PlanFormPage planPage(Consultation draft, Entries entries, FormErrors errors) {
    return new PlanFormPage(Optional.of(draft), List.of(), entries, errors);
  }

  /** English is for editors and only while it is a draft; a translation can always be mended. */
  private Consultation writable(SecurityContext security, UUID id, Language language) {
    if (!language.equals(Language.ENGLISH)) {
      return cases.owned(security, id);
    }
    if (!Officer.of(security).is(Role.EDITOR)) {
      throw new ForbiddenException();
    }
    return draft(security, id);
  }

  private Consultation draft(SecurityContext security, UUID id) {
    Consultation one = cases.owned(security, id);
    if (!one.kept().isBeingWritten()) {
      throw new NotFoundException();
    }
    return one;
  }

  private static Language language(String tag) {
    return Languages.standard().find(tag).orElseThrow(NotFoundException::new);
  }
}
