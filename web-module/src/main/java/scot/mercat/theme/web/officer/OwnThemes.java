package scot.mercat.theme.web.officer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.consultation.Consultations;
import scot.mercat.identity.Officer;
import scot.mercat.response.ResponseId;
import scot.mercat.theme.CodedResponse;
import scot.mercat.theme.CodingList;
import scot.mercat.theme.Theme;
import scot.mercat.theme.ThemeId;
import scot.mercat.theme.Themes;
import scot.mercat.translations.Language;

/** What is the officer's own; what belongs to another body is not found. */
@Singleton
class OwnThemes {
  private final Consultations consultations;
  private final Themes themes;
  private final CodingList list;

  @Inject
  OwnThemes(Consultations consultations, Themes themes, CodingList list) {
    this.consultations = consultations;
    this.themes = themes;
    this.list = list;
  }

  Consultation consultation(Officer officer, UUID id) {
    return consultations.find(officer, new ConsultationId(id)).orElseThrow(NotFoundException::new);
  }

  /** A theme of the consultation. */
  Theme theme(Consultation consultation, UUID id, Language reader) {
    return find(consultation, id, reader).orElseThrow(NotFoundException::new);
  }

  Optional<Theme> find(Consultation consultation, UUID id, Language reader) {
    return themes
        .find(new ThemeId(id), reader)
        .filter(theme -> theme.consultation().equals(consultation.id()));
  }

  /** A response to the consultation. */
  CodedResponse response(Officer officer, Consultation consultation, UUID id) {
    return list.find(officer, consultation, new ResponseId(id)).orElseThrow(NotFoundException::new);
  }
}
