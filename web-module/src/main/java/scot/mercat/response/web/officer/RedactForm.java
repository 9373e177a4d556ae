package scot.mercat.response.web.officer;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import scot.mercat.response.Redaction;
import scot.mercat.response.Response;
import scot.mercat.response.Response.TranslatedWords;
import scot.mercat.response.rules.Redacting;
import scot.mercat.response.rules.Redacting.Problem;
import scot.mercat.response.rules.Redacting.Shown;
import scot.mercat.translations.SourceText;
import scot.mercat.web.FormErrors;

/**
 * What a moderator wants to show.
 *
 * @param seen names what was shown when the page was opened
 */
public record RedactForm(
    String text, String translation, boolean isTranslationRight, ReasonForm reason, String seen) {
  static RedactForm of(Response response) {
    Shown now = shown(response);
    return new RedactForm(
        now.text(), now.translation(), false, ReasonForm.EMPTY, Redaction.hash(response));
  }

  static RedactForm of(MultivaluedMap<String, String> sent) {
    return new RedactForm(
        new SourceText(field(sent, "text")).text(),
        new SourceText(field(sent, "translation")).text(),
        field(sent, "right").equals("yes"),
        ReasonForm.of(sent),
        field(sent, "seen"));
  }

  private static String field(MultivaluedMap<String, String> sent, String name) {
    String value = sent.getFirst(name);
    return value == null ? "" : value;
  }

  /** The same entries over what is shown by now. */
  RedactForm over(Response now) {
    return new RedactForm(text, translation, isTranslationRight, reason, Redaction.hash(now));
  }

  FormErrors errors(Response response) {
    FormErrors errors = FormErrors.NONE;
    Shown after = new Shown(text, translation);
    for (Problem problem : Redacting.problems(shown(response), after, isTranslationRight)) {
      errors =
          switch (problem) {
            case EMPTY -> errors.and("text", "response.error.redact-empty");
            case TOO_LONG -> errors.and("text", "response.error.redact-long");
            case TRANSLATION_TOO_LONG -> errors.and("translation", "response.error.redact-long");
            case UNCHANGED -> errors.and("text", "response.error.redact-unchanged");
            case TRANSLATION_UNCHANGED ->
                errors.and("translation", "response.error.redact-translation");
          };
    }
    return reason.addTo(errors);
  }

  Redaction redaction() {
    return new Redaction(text, translation, reason.reason(), Optional.of(seen));
  }

  private static Shown shown(Response response) {
    return new Shown(
        new SourceText(response.text()).text(),
        response.translation().map(TranslatedWords::text).orElse(""));
  }
}
