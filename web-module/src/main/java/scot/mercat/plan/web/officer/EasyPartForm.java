package scot.mercat.plan.web.officer;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.ArrayList;
import java.util.List;

/** What an officer typed and chose for one part of an Easy Read document. */
public class EasyPartForm {
  @FormParam("picture")
  @DefaultValue("")
  String picture = "";

  @FormParam("text")
  @DefaultValue("")
  String text = "";

  @FormParam("from")
  List<String> from = new ArrayList<>();

  @FormParam("seen")
  @DefaultValue("")
  String seen = "";

  EasyPartEntries entries() {
    return new EasyPartEntries(picture, text.strip(), from, seen);
  }
}
