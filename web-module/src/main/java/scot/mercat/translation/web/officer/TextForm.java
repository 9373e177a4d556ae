package scot.mercat.translation.web.officer;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;

/** What a translator sent. */
public class TextForm {
  @FormParam("text")
  @DefaultValue("")
  String text = "";

  @FormParam("by")
  @DefaultValue("")
  String by = "";

  /** The hash of the English that the translator had before them. */
  @FormParam("source")
  @DefaultValue("")
  String source = "";

  /** The hash of the translation that was there; empty for none. */
  @FormParam("seen")
  @DefaultValue("")
  String seen = "";

  @FormParam("sure")
  @DefaultValue("")
  String sure = "";

  TextEntries entries() {
    return new TextEntries(text, by.strip(), source, seen, sure.equals("yes"));
  }
}
