package scot.mercat.theme.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.util.List;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Consultations;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.theme.Themes;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;

/** Where officers choose the consultation whose responses they group. */
@Path("{lang}/officer/themes")
public class ChooseResource {
  private final Consultations consultations;
  private final Themes themes;
  private final Clock clock;

  @Inject
  public ChooseResource(Consultations consultations, Themes themes, Clock clock) {
    this.consultations = consultations;
    this.themes = themes;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Role.ANALYST, Role.EDITOR, Role.TRANSLATOR})
  public Page choose(@PathParam("lang") Language lang, @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    List<ChoosePage.Line> lines =
        consultations.of(officer).stream()
            .filter(Consultation::isPublic)
            .map(one ->
                new ChoosePage.Line(
                    one,
                    consultations.text(one, lang).title(),
                    themes.coverage(one.id()),
                    themes.of(one.id(), lang).size()))
            .toList();
    return new ChoosePage(lines, CivilTime.day(clock.instant()));
  }
}
