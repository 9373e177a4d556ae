package scot.mercat.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import scot.mercat.shared.rules.Sha256;
import scot.mercat.translations.Language;

/** Answers of the interface for programs: what has not changed is not sent again. */
public final class ApiAnswer {
  private static final int TAG_DIGITS = 16;

  private ApiAnswer() {}

  public static Response of(Request request, JsonStructure body) {
    return of(request, body.toString().getBytes(StandardCharsets.UTF_8));
  }

  static Response of(Request request, byte[] body) {
    EntityTag tag = new EntityTag(Sha256.hex(body).substring(0, TAG_DIGITS));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer =
        unchanged != null ? unchanged : Response.ok(body, MediaType.APPLICATION_JSON_TYPE);
    return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "public, no-cache").build();
  }

  /** A text with the language that it is in. */
  public static JsonObject text(String text, Language language) {
    return Json.createObjectBuilder().add("text", text).add("language", language.tag()).build();
  }
}
