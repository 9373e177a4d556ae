package scot.mercat.impact.web.officer;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import scot.mercat.impact.rules.Field;

/** The forms on which an answer is written, in their order. */
public enum Step {
  CONSIDERED(Field.SAID, Field.READ),
  DECISION(Field.WHY, Field.DID),
  ACTION(Field.ACTION, Field.STATE, Field.LEARNT);

  private final List<Field> fields;

  Step(Field... fields) {
    this.fields = List.of(fields);
  }

  /** The texts on the form. */
  public List<Field> fields() {
    return fields;
  }

  /** As addresses and messages name it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Step> find(String code) {
    return Arrays.stream(values()).filter(step -> step.code().equals(code)).findFirst();
  }

  /** The form that can put right what is missing. */
  static Step of(String missing) {
    return switch (missing) {
      case "said", "considered-by", "considered-on", "read" -> CONSIDERED;
      case "decision", "why" -> DECISION;
      default -> ACTION;
    };
  }
}
