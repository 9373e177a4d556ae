package scot.mercat.theme.web.officer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Consultations;
import scot.mercat.identity.Officer;
import scot.mercat.theme.CodingList;
import scot.mercat.theme.Themes;
import scot.mercat.translations.Language;

/** Lays out what an officer asked to see. */
@Singleton
class Desks {
  private final Consultations consultations;
  private final Themes themes;
  private final CodingList list;
  private final Legends legends;

  @Inject
  Desks(Consultations consultations, Themes themes, CodingList list, Legends legends) {
    this.consultations = consultations;
    this.themes = themes;
    this.list = list;
    this.legends = legends;
  }

  Desk of(Officer officer, Consultation consultation, Language reader, Asked asked) {
    Legend legend = legends.of(consultation, reader);
    return new Desk(
        consultation,
        consultations.text(consultation, reader).title(),
        themes.coverage(consultation.id()),
        list.page(officer, consultation, asked.filter(legend), asked.page()),
        legend,
        asked);
  }
}
