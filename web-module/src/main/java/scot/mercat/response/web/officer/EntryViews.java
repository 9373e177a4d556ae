package scot.mercat.response.web.officer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Consultations;
import scot.mercat.place.Locality;
import scot.mercat.place.Places;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;

/** What the form for a response shows, and what is wrong with what was typed. */
@Singleton
class EntryViews {
  private final Consultations consultations;
  private final AboutPlans about;
  private final Places places;
  private final Clock clock;

  @Inject
  EntryViews(Consultations consultations, AboutPlans about, Places places, Clock clock) {
    this.consultations = consultations;
    this.about = about;
    this.places = places;
    this.clock = clock;
  }

  EntryPage begin(Consultation asked, Language reader) {
    return page(
        EntryPage.FORM,
        asked,
        reader,
        EntryForm.begin(asked.id(), reader, today()),
        FormErrors.NONE);
  }

  /** The page asked for; the form once more where something in it has to be put right. */
  EntryPage page(String step, Consultation asked, Language reader, EntryForm form) {
    FormErrors errors = errors(asked, form);
    return page(errors.isEmpty() ? step : EntryPage.FORM, asked, reader, form, errors);
  }

  EntryPage page(
      String step, Consultation asked, Language reader, EntryForm form, FormErrors errors) {
    return new EntryPage(
        step,
        asked,
        consultations.text(asked, reader).title(),
        asked.isOpen(clock.instant()),
        paragraphs(asked),
        places.localities(),
        form,
        errors);
  }

  private FormErrors errors(Consultation asked, EntryForm form) {
    List<Locality> areas = places.localities();
    return new EntryErrors(paragraphs(asked), areas, today()).of(form);
  }

  private List<AboutParagraph> paragraphs(Consultation asked) {
    return about.paragraphs(asked.plan(), asked.version());
  }

  private LocalDate today() {
    return CivilTime.day(clock.instant());
  }
}
