package scot.mercat.theme.web.officer;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.UUID;
import scot.mercat.response.ResponseId;

/** What an officer wants done with the responses that they ticked. */
public class ActionForm {
  @FormParam("response")
  private List<String> responses = List.of();

  @FormParam("theme")
  @DefaultValue("")
  private String theme = "";

  @FormParam("title")
  @DefaultValue("")
  private String title = "";

  @FormParam("reason")
  @DefaultValue("")
  private String reason = "";

  /** {@code theme} or {@code out}, by the button that was pressed. */
  @FormParam("do")
  @DefaultValue("theme")
  private String what = "theme";

  Action action() {
    return new Action(
        responses.stream()
            .filter(id -> id.matches("[0-9a-f-]{36}"))
            .map(id -> new ResponseId(UUID.fromString(id)))
            .distinct()
            .toList(),
        theme.strip(),
        title.strip(),
        reason.strip(),
        what.equals("out"));
  }
}
