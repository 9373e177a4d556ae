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

  @FormParam("machine")
  @DefaultValue("")
  String machine = "";

  /** Whether the next paragraph that waits is wanted, and not the list. */
  @FormParam("next")
  @DefaultValue("")
  String next = "";

  TextEntries entries() {
    return new TextEntries(
        text, by.strip(), source, seen, machine.equals("yes"), sure.equals("yes"));
  }

  boolean wantsNext() {
    return next.equals("yes");
  }
}
