package scot.mercat.response.web.officer;

import jakarta.ws.rs.core.MultivaluedMap;
import scot.mercat.translations.SourceText;
import scot.mercat.web.FormErrors;

/** What an officer says of somebody who may be at risk: why they worry, or what was done. */
public record WorryForm(String text) {
  static final WorryForm EMPTY = new WorryForm("");

  /** Longest text, in characters. */
  public static final int LONGEST = 1_000;

  static WorryForm of(MultivaluedMap<String, String> sent) {
    String value = sent.getFirst("text");
    return new WorryForm(new SourceText(value == null ? "" : value).text());
  }

  FormErrors errors() {
    return FormErrors.NONE.when(
        text.length() > LONGEST, "text", "response.error.worry-long", LONGEST);
  }

  FormErrors errorsOfDone() {
    return errors().when(text.isEmpty(), "text", "response.error.done-missing");
  }
}
