package scot.mercat.consultation.web.officer;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import scot.mercat.consultation.rules.Assessment;
import scot.mercat.consultation.rules.Impact;
import scot.mercat.web.FormErrors;

/** What was decided about the assessments; those without a choice are left as they are. */
record ChecksForm(Entries entries) {
  private static final String ATTACHED = "attached";
  private static final String DECLINED = "declined";
  private static final Set<String> DECISIONS = Set.of(ATTACHED, DECLINED);

  List<Impact> decided() {
    return Arrays.stream(Impact.values()).filter(impact -> !decision(impact).isEmpty()).toList();
  }

  Assessment assessment(Impact impact) {
    boolean isAttached = decision(impact).equals(ATTACHED);
    return new Assessment(impact, isAttached, link(impact));
  }

  String text(Impact impact) {
    return entries.get(impact.code() + "-text");
  }

  FormErrors errors() {
    FormErrors errors = FormErrors.NONE;
    for (Impact impact : Impact.values()) {
      errors = errors.and(errors(impact));
    }
    return errors;
  }

  /** Words without a decision are refused too, since nothing could be done with them. */
  private FormErrors errors(Impact impact) {
    String decision = decision(impact);
    String text = impact.code() + "-text";
    boolean isSilent = text(impact).isEmpty();
    boolean isBare = isSilent && link(impact).isEmpty();
    int most = impact.field().longest();
    return FormErrors.NONE
        .when(
            !DECISIONS.contains(decision) && !(decision.isEmpty() && isBare),
            impact.code() + "-attached",
            "consultation.error.decision")
        .when(decision.equals(DECLINED) && isSilent, text, "consultation.error.declined")
        .when(decision.equals(ATTACHED) && isBare, text, "consultation.error.attached")
        .when(text(impact).length() > most, text, "consultation.error.text", most)
        .when(!isAddress(link(impact)), impact.code() + "-link", "consultation.error.link");
  }

  private String decision(Impact impact) {
    return entries.get(impact.code() + "-decision");
  }

  private String link(Impact impact) {
    return entries.get(impact.code() + "-link");
  }

  private static boolean isAddress(String text) {
    return text.isEmpty() || text.matches("https?://[^\\s\"<>]{1,480}");
  }
}
