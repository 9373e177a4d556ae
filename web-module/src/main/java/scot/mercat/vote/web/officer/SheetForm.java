package scot.mercat.vote.web.officer;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A sheet of counted votes as it is typed; {@code count} has one entry for each option. */
public class SheetForm {
  @FormParam("token")
  @DefaultValue("")
  String token = "";

  @FormParam("channel")
  @DefaultValue("")
  String channel = "";

  @FormParam("papers")
  @DefaultValue("")
  String papers = "";

  @FormParam("spoilt")
  @DefaultValue("")
  String spoilt = "";

  @FormParam("count")
  List<String> counts = List.of();

  /** What was typed for each option, in the order of the vote. */
  Map<String, String> byOption(List<String> options) {
    Map<String, String> typed = new HashMap<>();
    for (int i = 0; i < options.size(); i++) {
      typed.put(options.get(i), i < counts.size() ? counts.get(i).strip() : "");
    }
    return typed;
  }
}
