package scot.mercat.resolution.web.officer;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import scot.mercat.bid.Proposal;
import scot.mercat.translations.Language;

/** Addresses of officers' pages of resolutions. */
final class Paths {
  private Paths() {}

  /** Without the language. */
  static String below(Proposal proposal) {
    return "officer/bids/" + proposal.id().value() + "/resolutions";
  }

  /**
   * @param end such as {@code /members}
   */
  static Response to(Language language, Proposal proposal, String end) {
    return Response.seeOther(URI.create("/" + language.tag() + "/" + below(proposal) + end))
        .build();
  }
}
