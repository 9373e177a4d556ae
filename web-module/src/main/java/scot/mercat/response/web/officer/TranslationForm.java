package scot.mercat.response.web.officer;

import jakarta.ws.rs.core.MultivaluedMap;
import scot.mercat.response.Response;
import scot.mercat.response.Response.TranslatedWords;
import scot.mercat.response.rules.Arrival;
import scot.mercat.translations.SourceText;
import scot.mercat.web.FormErrors;

/**
 * A translation into English, as typed.
 *
 * @param by who, or what, made it
 */
public record TranslationForm(String text, String by, boolean isMachine) {
  private static final int LONGEST_NAME = 120;

  /** What is there to be mended; for a new one, the officer's own name. */
  static TranslationForm of(Response response, String officer) {
    return response
        .translation()
        .map(words -> new TranslationForm(words.text(), words.by(), words.isMachine()))
        .orElseGet(() -> new TranslationForm("", officer, false));
  }

  static TranslationForm of(MultivaluedMap<String, String> sent) {
    return new TranslationForm(
        new SourceText(field(sent, "translation")).text(),
        field(sent, "by").strip(),
        field(sent, "machine").equals("yes"));
  }

  private static String field(MultivaluedMap<String, String> sent, String name) {
    String value = sent.getFirst(name);
    return value == null ? "" : value;
  }

  FormErrors errors() {
    return FormErrors.NONE
        .when(text.isEmpty(), "translation", "response.error.translation")
        .when(
            text.length() > Arrival.LONGEST,
            "translation",
            "response.error.too-long-entered",
            Arrival.LONGEST)
        .when(by.isEmpty() || by.length() > LONGEST_NAME, "by", "response.error.by");
  }

  TranslatedWords words() {
    return new TranslatedWords(text, by, isMachine);
  }
}
