package scot.mercat.response.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.response.web.officer.QueuePage.Choice;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;

/** What came in, to be looked through. */
@Path("{lang}/officer/responses")
public class QueueResource {
  private final QueueViews views;

  @Inject
  public QueueResource(QueueViews views) {
    this.views = views;
  }

  @GET
  @RolesAllowed({Role.EDITOR, Role.APPROVER, Role.TRANSLATOR, Role.MODERATOR, Role.ANALYST})
  public Page list(
      @PathParam("lang") Language lang,
      @Context UriInfo uri,
      @BeanParam BulkDone done,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    QueueForm form = QueueForm.of(uri.getQueryParameters());
    List<Choice> choices = views.choices(officer, lang);
    Optional<Consultation> chosen = views.chosen(choices, form);
    if (chosen.isEmpty() && form.consultation().isPresent()) {
      throw new NotFoundException();
    }
    return chosen
        .<Page>map(one -> views.page(officer, choices, one, form, done))
        .orElseGet(NothingPage::new);
  }
}
