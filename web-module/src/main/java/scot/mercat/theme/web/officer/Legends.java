package scot.mercat.theme.web.officer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import scot.mercat.consultation.Consultation;
import scot.mercat.place.Places;
import scot.mercat.theme.AskedParagraphs;
import scot.mercat.theme.Themes;
import scot.mercat.translations.Language;

/** Looks up what ids and codes stand for. */
@Singleton
class Legends {
  private final Themes themes;
  private final AskedParagraphs paragraphs;
  private final Places places;

  @Inject
  Legends(Themes themes, AskedParagraphs paragraphs, Places places) {
    this.themes = themes;
    this.paragraphs = paragraphs;
    this.places = places;
  }

  Legend of(Consultation consultation, Language reader) {
    return new Legend(
        themes.of(consultation.id(), reader), paragraphs.of(consultation), places.localities());
  }
}
