package scot.mercat.translation.web.officer;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import scot.mercat.translations.Language;

/** Which paragraph of which plan in which language and form an address names. */
public class TextPath {
  @PathParam("slug")
  String slug = "";

  @PathParam("target")
  String target = "";

  @PathParam("form")
  String form = "";

  @PathParam("key")
  String key = "";

  /** Back to the list, once the plan and the language are known to exist. */
  Response seeList(Language lang) {
    String list = "/" + lang.tag() + "/officer/translations/" + slug + "/" + target;
    return Response.seeOther(URI.create(list + "?form=" + form)).build();
  }
}
