package scot.mercat.theme.web.officer;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import scot.mercat.response.ResponseId;
import scot.mercat.shared.Ids;

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
            .flatMap(id -> Ids.find(id).stream())
            .map(ResponseId::new)
            .distinct()
            .toList(),
        theme.strip(),
        title.strip(),
        reason.strip(),
        what.equals("out"));
  }
}
