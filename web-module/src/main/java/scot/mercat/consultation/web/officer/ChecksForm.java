package scot.mercat.consultation.web.officer;

import java.util.Arrays;
import java.util.List;
import scot.mercat.consultation.rules.Assessment;
import scot.mercat.consultation.rules.Impact;
import scot.mercat.web.FormErrors;

/** What was decided about the assessments; those without a choice are left as they are. */
record ChecksForm(Entries entries) {
  List<Impact> decided() {
    return Arrays.stream(Impact.values())
        .filter(impact -> !entries.get(impact.code() + "-decision").isEmpty())
        .toList();
  }

  Assessment assessment(Impact impact) {
    boolean isAttached = entries.get(impact.code() + "-decision").equals("attached");
    return new Assessment(impact, isAttached, link(impact));
  }

  String text(Impact impact) {
    return entries.get(impact.code() + "-text");
  }

  FormErrors errors() {
    FormErrors errors = FormErrors.NONE;
    for (Impact impact : decided()) {
      boolean isAttached = assessment(impact).isAttached();
      boolean isSilent = text(impact).isEmpty();
      errors =
          errors
              .when(!isAttached && isSilent, impact.code() + "-text", "consultation.error.declined")
              .when(
                  isAttached && isSilent && link(impact).isEmpty(),
                  impact.code() + "-text",
                  "consultation.error.attached")
              .when(!isAddress(link(impact)), impact.code() + "-link", "consultation.error.link");
    }
    return errors;
  }

  private String link(Impact impact) {
    return entries.get(impact.code() + "-link");
  }

  private static boolean isAddress(String text) {
    return text.isEmpty() || text.matches("https?://[^\\s\"<>]{1,480}");
  }
}
