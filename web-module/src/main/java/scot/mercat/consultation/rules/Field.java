package scot.mercat.consultation.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The texts of a consultation; each is translated, and goes out of date, by itself. */
public enum Field {
  TITLE,
  PURPOSE,
  /** Who may take part. */
  WHO,
  CAN_CHANGE,
  CANNOT_CHANGE,
  /** What those who take part are promised. */
  PROMISE,
  QUESTION_1("question.1"),
  QUESTION_2("question.2"),
  /** What happens with personal details, and when they are deleted. */
  RETENTION,
  CONTACT_JOB("contact.job"),
  /** How to take part without a computer. */
  NON_DIGITAL,
  IMPACT_EQIA("impact.eqia"),
  IMPACT_FAIRER_SCOTLAND("impact.fairer-scotland"),
  IMPACT_CHILDRENS_RIGHTS("impact.childrens-rights"),
  IMPACT_DPIA("impact.dpia"),
  PRE_ELECTION,
  /** Why the last day was moved, most recently. */
  EXTENSION,
  WITHDRAWAL;

  private static final int LONGEST = 6_000;
  private static final int LONGEST_TITLE = 200;

  private final String key;

  Field() {
    this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  Field(String key) {
    this.key = key;
  }

  /** Its name in files, forms and rows, such as {@code can-change}. */
  public String key() {
    return key;
  }

  /** The same without a full stop, for ids and message keys. */
  public String code() {
    return key.replace('.', '-');
  }

  public static Optional<Field> find(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }

  /** Characters that it may have at the most, in any language. */
  public int longest() {
    return this == TITLE ? LONGEST_TITLE : LONGEST;
  }

  /** True for what an officer writes with the draft, not at a later step. */
  public boolean isWrittenFirst() {
    return this != EXTENSION && this != WITHDRAWAL;
  }

  /** True for the text of an assessment, which is written with the decision about it. */
  public boolean isImpact() {
    return key.startsWith("impact.");
  }

  /**
   * Whether an outdated translation could send somebody to the wrong day, sum or number. A text
   * that names any figure could.
   */
  public boolean isSensitive(String english) {
    return this == PROMISE
        || this == RETENTION
        || this == NON_DIGITAL
        || english.chars().anyMatch(Character::isDigit);
  }
}
