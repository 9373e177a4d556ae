package scot.mercat.plan.rules;

import java.util.Locale;

/** The two plans of the Community Empowerment (Scotland) Act 2015. */
public enum PlanKind {
  /** Local outcomes improvement plan, section 6: for the whole of a partnership's area. */
  LOIP,
  /** Section 10: for a locality whose people have significantly poorer outcomes. */
  LOCALITY;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @throws IllegalArgumentException for any other code
   */
  public static PlanKind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
