package scot.mercat.impact.web.officer;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scot.mercat.impact.Answer;
import scot.mercat.impact.rules.ActionState;
import scot.mercat.impact.rules.Decision;
import scot.mercat.impact.rules.Field;
import scot.mercat.web.FormErrors;

/** One form of an answer as typed. A draft may lack anything; but what is typed must be right. */
record StepForm(Step step, Entries entries) {
  private static final int MOST = 4000;
  private static final int MOST_OF_PEOPLE = 200;

  /** What the draft says, as the form shows it. */
  static StepForm of(Step step, Answer answer, Map<Field, String> texts) {
    Entries entries =
        Entries.NONE
            .with("considered-by", answer.consideredBy())
            .with("considered-on", answer.consideredOn())
            .with("decision", answer.decision().map(Decision::code).orElse(""))
            .with("owner", answer.owner())
            .with("due", answer.due())
            .with("status", answer.state().code());
    for (Field field : step.fields()) {
      entries = entries.with(field.code(), texts.getOrDefault(field, ""));
    }
    return new StepForm(step, entries);
  }

  /**
   * @param bodies codes of those who can be said to do something
   */
  FormErrors errors(LocalDate today, Set<String> bodies) {
    FormErrors errors =
        switch (step) {
          case CONSIDERED -> considered(today);
          case DECISION -> decided();
          case ACTION -> promised(bodies);
        };
    for (Field field : step.fields()) {
      boolean isLong = entries.get(field.code()).length() > MOST;
      errors = errors.when(isLong, field.code(), "impact.error.long", MOST);
    }
    return errors;
  }

  private FormErrors considered(LocalDate today) {
    Optional<LocalDate> day = entries.day("considered-on");
    return FormErrors.NONE
        .when(
            entries.get("considered-by").length() > MOST_OF_PEOPLE,
            "considered-by",
            "impact.error.long",
            MOST_OF_PEOPLE)
        .when(entries.hasDay("considered-on") && day.isEmpty(), "considered-on", "plan.day.wrong")
        .when(
            day.filter(typed -> typed.isAfter(today)).isPresent(),
            "considered-on",
            "impact.error.future");
  }

  private FormErrors decided() {
    boolean isUnknown = entries.has("decision") && Decision.find(entries.get("decision")).isEmpty();
    return FormErrors.NONE.when(isUnknown, "decision", "web.error.choice");
  }

  private FormErrors promised(Set<String> bodies) {
    return FormErrors.NONE
        .when(
            entries.has("owner") && !bodies.contains(entries.get("owner")),
            "owner",
            "web.error.choice")
        .when(entries.hasDay("due") && entries.day("due").isEmpty(), "due", "plan.day.wrong")
        .when(ActionState.find(entries.get("status")).isEmpty(), "status", "web.error.choice");
  }

  /** The answer with what this form says; the rest stays. */
  Answer over(Answer answer) {
    return switch (step) {
      case CONSIDERED ->
          answer.consideredBy(entries.get("considered-by"), entries.day("considered-on"));
      case DECISION -> answer.decided(Decision.find(entries.get("decision")));
      case ACTION ->
          answer.promised(
              entries.get("owner"),
              entries.day("due"),
              ActionState.find(entries.get("status")).orElse(ActionState.NONE));
    };
  }

  Map<Field, String> texts() {
    Map<Field, String> texts = new EnumMap<>(Field.class);
    step.fields().forEach(field -> texts.put(field, entries.get(field.code())));
    return texts;
  }
}
