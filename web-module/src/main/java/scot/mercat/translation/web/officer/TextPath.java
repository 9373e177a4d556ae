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

  /** Back to the list, which says what was done with the paragraph. */
  Response seeList(Language lang, String deed) {
    String said = "?form=" + form + "&kept=" + key + "&deed=" + deed;
    return Response.seeOther(URI.create(list(lang) + said)).build();
  }

  /** On to another paragraph, which says that this one is kept. */
  Response seeNext(Language lang, String next) {
    return Response.seeOther(URI.create(list(lang) + "/" + form + "/" + next + "?kept=" + key))
        .build();
  }

  /** Only once the plan and the language are known to exist. */
  private String list(Language lang) {
    return "/" + lang.tag() + "/officer/translations/" + slug + "/" + target;
  }
}
