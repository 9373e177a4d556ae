package scot.mercat.theme.web.officer;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import scot.mercat.consultation.Consultation;
import scot.mercat.response.ResponseId;
import scot.mercat.theme.ThemeId;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;

/** Where officers group what was said, below the language. */
final class ThemePlaces {
  static final String ALL = "officer/themes";

  private static final int REFUSED = 422;

  private ThemePlaces() {}

  static String of(Consultation consultation) {
    return ALL + "/" + consultation.id().value();
  }

  static String of(Consultation consultation, ThemeId theme) {
    return of(consultation) + "/" + theme.value();
  }

  static String of(Consultation consultation, ResponseId response) {
    return of(consultation) + "/responses/" + response.value();
  }

  /**
   * @param path with its query, if it has one
   */
  static Response to(Language language, String path) {
    return Response.seeOther(URI.create("/" + language.tag() + "/" + path)).build();
  }

  /** The form once more, with what has to be put right. */
  static Response again(Page page) {
    return Response.status(REFUSED).entity(page).type("text/html").build();
  }
}
