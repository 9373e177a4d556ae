package scot.mercat.impact.web.officer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.consultation.Consultations;
import scot.mercat.identity.Officer;
import scot.mercat.impact.AnswerDraft;
import scot.mercat.impact.AnswerDrafts;
import scot.mercat.impact.AnswerView;
import scot.mercat.impact.Answers;
import scot.mercat.theme.Theme;
import scot.mercat.theme.ThemeId;
import scot.mercat.theme.Themes;
import scot.mercat.translations.Language;

/** Finds the answers that an officer may work on. */
@Singleton
public class Cases {
  private final Consultations consultations;
  private final Themes themes;
  private final AnswerDrafts drafts;
  private final Answers answers;
  private final Clock clock;

  @Inject
  public Cases(
      Consultations consultations,
      Themes themes,
      AnswerDrafts drafts,
      Answers answers,
      Clock clock) {
    this.consultations = consultations;
    this.themes = themes;
    this.drafts = drafts;
    this.answers = answers;
    this.clock = clock;
  }

  /** The officer's own; another body's, or a theme of another consultation, is not found. */
  AnswerCase find(Officer officer, ThemePath path) {
    Consultation consultation =
        consultations
            .find(officer, new ConsultationId(path.consultation))
            .orElseThrow(NotFoundException::new);
    Theme theme =
        themes
            .find(new ThemeId(path.theme), path.lang)
            .filter(found -> found.consultation().equals(consultation.id()))
            .orElseThrow(NotFoundException::new);
    AnswerDraft draft = drafts.of(theme.id());
    return new AnswerCase(
        consultation,
        consultations.text(consultation, path.lang).title(),
        theme,
        draft,
        answers.preview(theme, draft, now(), Language.ENGLISH));
  }

  /** What people who read the language would see. */
  AnswerView preview(AnswerCase found, Language reader) {
    return answers.preview(found.theme(), found.draft(), now(), reader);
  }

  Instant now() {
    return clock.instant();
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }
}
