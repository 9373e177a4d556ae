package scot.mercat.web;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import scot.mercat.translations.Language;
import scot.mercat.translations.Messages;
import scot.mercat.translations.Words;

/** What went wrong, for programs: RFC 9457. */
final class Problem {
  static final String TYPE = "application/problem+json";

  private Problem() {}

  static boolean isApi(String path) {
    return path.matches("/?api(/.*)?");
  }

  /**
   * @param kind as in {@link ErrorPage}
   * @param incident empty where nothing failed
   */
  static Response of(Response response, String kind, String incident) {
    Words words = Messages.bundled().in(Language.ENGLISH);
    JsonObjectBuilder problem =
        Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", words.say("web.error." + kind + ".title"))
            .add("status", response.getStatus());
    if (!incident.isEmpty()) {
      problem.add("instance", "urn:mercat:incident:" + incident);
    }
    return Response.fromResponse(response)
        .type(TYPE)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .entity(problem.build().toString())
        .build();
  }
}
