package scot.mercat.theme.web.officer;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.LinkedHashMap;
import java.util.Map;

/** What an officer asked to see, as the address says it. */
public class FilterForm {
  @QueryParam("words")
  @DefaultValue("")
  private String words = "";

  @QueryParam("paragraph")
  @DefaultValue("")
  private String paragraph = "";

  @QueryParam("language")
  @DefaultValue("")
  private String language = "";

  @QueryParam("area")
  @DefaultValue("")
  private String area = "";

  @QueryParam("channel")
  @DefaultValue("")
  private String channel = "";

  @QueryParam("theme")
  @DefaultValue("")
  private String theme = "";

  @QueryParam("page")
  @DefaultValue("")
  private String page = "";

  /** What was just done, {@code put} or {@code out}, and to how many. */
  @QueryParam("put")
  @DefaultValue("")
  private String put = "";

  @QueryParam("out")
  @DefaultValue("")
  private String out = "";

  Asked asked() {
    Map<String, String> typed = new LinkedHashMap<>();
    typed.put("words", words.strip());
    typed.put("paragraph", paragraph.strip());
    typed.put("language", language.strip());
    typed.put("area", area.strip());
    typed.put("channel", channel.strip());
    typed.put("theme", theme.strip());
    return new Asked(typed, Math.max(1, number(page)));
  }

  Done done() {
    return new Done(number(put), number(out));
  }

  /** Zero where it is none; more than a million is none that we have. */
  private static int number(String text) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
  }
}
