package scot.mercat.response.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import scot.mercat.consultation.Consultation;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.response.web.officer.QueuePage.Choice;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.FormTokens;
import scot.mercat.web.Page;

/** Types in what came by letter, e-mail, telephone, on paper or at a meeting: form, check, kept. */
@Path("{lang}/officer/responses/new")
public class EntryResource {
  private final QueueViews queue;
  private final EntryViews views;
  private final Entering entering;
  private final FormTokens tokens;

  @Inject
  public EntryResource(QueueViews queue, EntryViews views, Entering entering, FormTokens tokens) {
    this.queue = queue;
    this.views = views;
    this.entering = entering;
    this.tokens = tokens;
  }

  /** The form; where it is not said to which of several consultations it came, that is asked. */
  @GET
  @RolesAllowed({Role.EDITOR, Role.MODERATOR})
  public Page begin(
      @PathParam("lang") Language lang,
      @QueryParam("consultation") @DefaultValue("") String consultation,
      @Context SecurityContext security) {
    List<Choice> choices = queue.choices(Officer.of(security), lang);
    if (choices.isEmpty()) {
      return new NothingPage();
    }
    if (consultation.isEmpty() && choices.size() > 1) {
      return new ChoicePage(choices);
    }
    String asked = consultation.isEmpty() ? choices.getFirst().value() : consultation;
    return views.begin(chosen(choices, asked), lang);
  }

  @POST
  @RolesAllowed({Role.EDITOR, Role.MODERATOR})
  public Response next(
      @PathParam("lang") Language lang,
      @Context SecurityContext security,
      MultivaluedMap<String, String> sent) {
    Officer officer = Officer.of(security);
    EntryForm form = EntryForm.of(sent);
    Consultation asked = chosen(queue.choices(officer, lang), form.get("consultation"));
    if (form.isChosen("step", "change")) {
      EntryPage again = views.page(EntryPage.FORM, asked, lang, form, FormErrors.NONE);
      return Response.ok(again).build();
    }
    EntryPage checked = views.page(EntryPage.CHECK, asked, lang, form);
    if (checked.hasErrors()) {
      return OfficerPlaces.again(checked);
    }
    return form.isChosen("step", "keep")
        ? OfficerPlaces.to(lang, entering.keep(officer, asked, form, number(officer, form)))
        : Response.ok(checked).build();
  }

  /** The filter for officers' forms has passed the token already. */
  private String number(Officer officer, EntryForm form) {
    return tokens.read(officer.session(), form.get("token")).orElseThrow().number();
  }

  private static Consultation chosen(List<Choice> choices, String value) {
    return choices.stream()
        .filter(choice -> choice.value().equals(value))
        .findFirst()
        .map(Choice::consultation)
        .orElseThrow(NotFoundException::new);
  }
}
