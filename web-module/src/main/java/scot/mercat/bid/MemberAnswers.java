package scot.mercat.bid;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;

/**
 * Answers that leave nothing behind: neither in a cache nor in the address given to other sites.
 */
public final class MemberAnswers {
  private MemberAnswers() {}

  public static Response page(int status, Page page) {
    return quiet(Response.status(status)).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
  }

  public static Response goTo(URI address) {
    return quiet(Response.seeOther(address)).build();
  }

  /** To the member's entry, which says what was kept. */
  public static Response entry(Language language, String token, String kept) {
    return goTo(URI.create("/" + language.tag() + "/member/" + token + "?kept=" + kept));
  }

  public static Response expired() {
    return page(Response.Status.GONE.getStatusCode(), new MemberExpiredPage());
  }

  private static Response.ResponseBuilder quiet(Response.ResponseBuilder answer) {
    return answer
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header("Referrer-Policy", "no-referrer")
        .header("X-Robots-Tag", "noindex");
  }
}
