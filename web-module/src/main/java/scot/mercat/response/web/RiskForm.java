package scot.mercat.response.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import scot.mercat.response.rules.Acceptance.Problem;
import scot.mercat.translations.SourceText;
import scot.mercat.web.FormErrors;
import scot.mercat.web.SendingPace;

/**
 * Somebody's worry about a comment.
 *
 * @param text what makes them think so; may be empty
 * @param trap what stands in the field that people leave empty
 */
public record RiskForm(String text, String trap, String token) {
  static final RiskForm EMPTY = new RiskForm("", "", "");
  private static final int LONGEST = 1_000;

  static RiskForm of(MultivaluedMap<String, String> sent) {
    return new RiskForm(
        new SourceText(field(sent, "text")).text(),
        field(sent, "website").strip(),
        field(sent, "token"));
  }

  private static String field(MultivaluedMap<String, String> sent, String name) {
    String value = sent.getFirst(name);
    return value == null ? "" : value;
  }

  /** The same entries in a form that begins anew. */
  RiskForm again() {
    return new RiskForm(text, trap, "");
  }

  FormErrors errors() {
    return FormErrors.NONE
        .when(text.length() > LONGEST, "text", "response.error.worry-long", LONGEST)
        .when(!trap.isEmpty(), "website", "response.error.risk-trap");
  }

  /** What the gate found, told beside the button. */
  static FormErrors hasteErrors(List<Problem> problems) {
    FormErrors errors = FormErrors.NONE;
    for (Problem problem : problems) {
      errors =
          switch (problem) {
            case TRAP_FILLED -> errors.and("website", "response.error.risk-trap");
            case TOO_MANY ->
                errors.and("send", "response.error.risk-many", SendingPace.WINDOW.toMinutes());
            default -> errors.and("send", "response.error.risk-quick");
          };
    }
    return errors;
  }
}
