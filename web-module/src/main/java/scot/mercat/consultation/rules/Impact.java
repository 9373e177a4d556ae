package scot.mercat.consultation.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The assessments that the law or good practice asks about before a consultation opens. */
public enum Impact {
  /**
   * Equality: the Equality Act 2010 (Specific Duties) (Scotland) Regulations 2012, regulation 5.
   */
  EQIA(Field.IMPACT_EQIA),
  /** Socio-economic disadvantage: the Fairer Scotland Duty, Equality Act 2010, section 1. */
  FAIRER_SCOTLAND(Field.IMPACT_FAIRER_SCOTLAND),
  /** Children's rights: UNCRC (Incorporation) (Scotland) Act 2024, section 6. */
  CHILDRENS_RIGHTS(Field.IMPACT_CHILDRENS_RIGHTS),
  /** Data protection: UK GDPR, article 35. */
  DPIA(Field.IMPACT_DPIA);

  private final Field field;

  Impact(Field field) {
    this.field = field;
  }

  /** Where the summary, or the reason for declining, stands. */
  public Field field() {
    return field;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Impact> find(String code) {
    return Arrays.stream(values()).filter(impact -> impact.code().equals(code)).findFirst();
  }
}
