package scot.mercat.consultation.web.officer;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;

/** Where officers find consultations, below the language. */
final class OfficerPlaces {
  static final String ALL = "officer/consultations";

  private OfficerPlaces() {}

  static String of(Consultation consultation) {
    return of(consultation.id());
  }

  static String of(ConsultationId id) {
    return ALL + "/" + id.value();
  }

  static Response to(Language language, String path) {
    return Response.seeOther(URI.create("/" + language.tag() + "/" + path)).build();
  }

  /**
   * Back to the consultation, which says what was done.
   *
   * @param what names the message, {@code consultation.kept.<what>}
   */
  static Response kept(Language language, Consultation consultation, String what) {
    return to(language, of(consultation) + "?kept=" + what);
  }

  /** The form once more, with what has to be put right. */
  static Response again(Page page) {
    return Response.status(422).entity(page).type("text/html").build();
  }
}
