package scot.mercat.impact.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Consultations;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.impact.AnswerDraft;
import scot.mercat.impact.AnswerDrafts;
import scot.mercat.impact.Publishing;
import scot.mercat.impact.web.officer.ListPage.Asked;
import scot.mercat.impact.web.officer.ListPage.Line;
import scot.mercat.theme.Theme;
import scot.mercat.theme.ThemeId;
import scot.mercat.theme.ThemeSize;
import scot.mercat.theme.Themes;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;

/** The themes that wait for an answer, and those that have one. */
@Path("{lang}/officer/answers")
public class ListResource {
  private final Consultations consultations;
  private final Themes themes;
  private final AnswerDrafts drafts;
  private final Publishing publishing;
  private final Clock clock;

  @Inject
  public ListResource(
      Consultations consultations,
      Themes themes,
      AnswerDrafts drafts,
      Publishing publishing,
      Clock clock) {
    this.consultations = consultations;
    this.themes = themes;
    this.drafts = drafts;
    this.publishing = publishing;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Role.EDITOR, Role.APPROVER, Role.TRANSLATOR})
  public Page list(@PathParam("lang") Language lang, @Context SecurityContext security) {
    LocalDate today = LocalDate.now(clock);
    List<Asked> asked =
        consultations.of(Officer.of(security)).stream()
            .filter(Consultation::isPublic)
            .map(one -> asked(one, lang))
            .sorted(
                Comparator.comparing((Asked one) -> one.debt().state(today))
                    .thenComparing(one -> one.debt().promised()))
            .toList();
    return new ListPage(asked, today);
  }

  private Asked asked(Consultation one, Language lang) {
    Map<ThemeId, ThemeSize> sizes = themes.sizes(one.id());
    return new Asked(
        one,
        consultations.text(one, lang).title(),
        themes.of(one.id(), lang).stream()
            .map(theme -> line(theme, sizes.getOrDefault(theme.id(), ThemeSize.NONE)))
            .toList(),
        themes.uncoded(one.id()));
  }

  private Line line(Theme theme, ThemeSize size) {
    AnswerDraft draft = drafts.of(theme.id());
    return new Line(theme, draft, size.responses(), publishing.untold(draft));
  }
}
