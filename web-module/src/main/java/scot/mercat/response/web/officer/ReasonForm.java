package scot.mercat.response.web.officer;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import scot.mercat.response.rules.Reason;
import scot.mercat.web.FormErrors;

/**
 * The reason that the author will read.
 *
 * @param choice a code of {@link Reason}, or {@code other}; empty where none is chosen yet
 * @param other the officer's own words
 */
public record ReasonForm(String choice, String other) {
  /** The choice that asks for words. */
  public static final String OTHER = "other";

  static final ReasonForm EMPTY = new ReasonForm("", "");
  private static final int LONGEST = 400;

  static ReasonForm of(MultivaluedMap<String, String> sent) {
    return new ReasonForm(field(sent, "reason"), field(sent, "other"));
  }

  private static String field(MultivaluedMap<String, String> sent, String name) {
    String value = sent.getFirst(name);
    return value == null ? "" : value.strip();
  }

  FormErrors addTo(FormErrors errors) {
    boolean isKnown = choice.equals(OTHER) || Reason.find(choice).isPresent();
    boolean isTooLong = other.length() > LONGEST;
    boolean isMissing = choice.equals(OTHER) && other.isEmpty();
    return errors
        .when(!isKnown, "reason", "response.error.reason")
        .when(isMissing, "other", "response.error.reason-words")
        .when(isTooLong, "other", "response.error.reason-long", LONGEST);
  }

  /** As it is kept: the code, which is said in the author's language, or the officer's words. */
  String reason() {
    return choice.equals(OTHER) ? other : choice;
  }

  public List<Reason> choices() {
    return List.of(Reason.values());
  }
}
