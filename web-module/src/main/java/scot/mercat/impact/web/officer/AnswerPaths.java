package scot.mercat.impact.web.officer;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.theme.ThemeId;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;

/** Where officers find answers, below the language. */
final class AnswerPaths {
  static final String ALL = "officer/answers";

  private static final int REFUSED = 422;

  private AnswerPaths() {}

  static String of(ConsultationId consultation, ThemeId theme) {
    return ALL + "/" + consultation.value() + "/" + theme.value();
  }

  static Response to(Language language, String path) {
    return Response.seeOther(URI.create("/" + language.tag() + "/" + path)).build();
  }

  /** The form once more, with what has to be put right. */
  static Response again(Page page) {
    return Response.status(REFUSED).entity(page).build();
  }
}
