package scot.mercat.response.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import scot.mercat.notify.EmailAddress;
import scot.mercat.receipt.rules.SecondWord;
import scot.mercat.response.rules.Acceptance;
import scot.mercat.response.rules.Acceptance.Problem;
import scot.mercat.response.rules.Consent;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.translations.SourceText;
import scot.mercat.web.FormErrors;
import scot.mercat.web.SendingPace;

/**
 * What was typed so far. Each page carries all of it on to the next, so that no page is lost by
 * going back, and nothing is kept anywhere until it is sent.
 *
 * @param step which page was sent, or which to go back to
 * @param language tag of the language of the words
 * @param trap what stands in the field that people leave empty
 */
public record CommentForm(
    String step,
    String text,
    String language,
    String consent,
    String name,
    String email,
    String word,
    String trap,
    String token) {

  static CommentForm empty(Language reader) {
    return new CommentForm("words", "", reader.tag(), "", "", "", "", "", "");
  }

  static CommentForm of(MultivaluedMap<String, String> fields, Language reader) {
    String language = field(fields, "language");
    return new CommentForm(
        field(fields, "step"),
        new SourceText(field(fields, "text")).text(),
        language.isEmpty() ? reader.tag() : language,
        field(fields, "consent"),
        field(fields, "name"),
        field(fields, "email"),
        field(fields, "word"),
        field(fields, "website"),
        field(fields, "token"));
  }

  private static String field(MultivaluedMap<String, String> fields, String name) {
    String value = fields.getFirst(name);
    return value == null ? "" : value.strip();
  }

  /** The same entries in a form that begins anew. */
  CommentForm again() {
    return new CommentForm(step, text, language, consent, name, email, word, trap, "");
  }

  FormErrors wordsErrors() {
    FormErrors errors = FormErrors.NONE;
    for (Problem problem : Acceptance.words(text)) {
      errors =
          problem == Problem.EMPTY
              ? errors.and("text", "response.error.empty")
              : errors.and("text", "response.error.too-long", Acceptance.LONGEST);
    }
    return errors
        .when(Languages.standard().find(language).isEmpty(), "language", "web.error.choice")
        .when(!trap.isEmpty(), "website", "response.error.trap");
  }

  FormErrors aboutErrors() {
    FormErrors errors =
        FormErrors.NONE.when(Consent.find(consent).isEmpty(), "consent", "response.error.consent");
    for (Problem problem : Acceptance.name(chosenConsent(), name)) {
      errors =
          problem == Problem.NAME_MISSING
              ? errors.and("name", "response.error.name-missing")
              : errors.and("name", "response.error.name-long");
    }
    return errors
        .when(!email.isEmpty() && EmailAddress.of(email).isEmpty(), "email", "response.error.email")
        .when(!word.isEmpty() && !SecondWord.isFit(word), "word", "response.error.word");
  }

  /** What the gate found, told beside the button. */
  static FormErrors hasteErrors(List<Problem> problems) {
    FormErrors errors = FormErrors.NONE;
    for (Problem problem : problems) {
      errors =
          switch (problem) {
            case TRAP_FILLED -> errors.and("website", "response.error.trap");
            case TOO_MANY ->
                errors.and("send", "response.error.too-many", SendingPace.WINDOW.toMinutes());
            default -> errors.and("send", "response.error.too-quick");
          };
    }
    return errors;
  }

  public Consent chosenConsent() {
    return Consent.find(consent).orElse(Consent.NO);
  }

  public Language writtenIn() {
    return Languages.standard().find(language).orElse(Language.ENGLISH);
  }

  Optional<String> given(String value) {
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }
}
