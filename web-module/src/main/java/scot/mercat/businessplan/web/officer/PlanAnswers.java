package scot.mercat.businessplan.web.officer;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;

/** Answers to forms of officers. */
final class PlanAnswers {
  private PlanAnswers() {}

  /**
   * The way to a page of the proposal.
   *
   * @param below such as {@code /options?kept=dates}
   */
  static Response to(Language language, UUID proposal, String below) {
    return Response.seeOther(URI.create("/" + language.tag() + "/officer/bids/" + proposal + below))
        .build();
  }

  /** The form with what has to be put right. */
  static Response again(Page page) {
    return Response.status(422).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
  }
}
