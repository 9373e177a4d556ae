package scot.mercat.consultation.rules;

import java.util.Locale;

/** Something without which a consultation cannot open, under the principle that asks for it. */
public enum Need {
  PLAN_PUBLISHED(Principle.OPEN_MIND),
  CAN_CHANGE(Principle.OPEN_MIND),
  CANNOT_CHANGE(Principle.OPEN_MIND),
  TITLE(Principle.REASONS),
  PURPOSE(Principle.REASONS),
  CLOSES_AFTER_OPENING(Principle.TIME),
  CLOSES_IN_FUTURE(Principle.TIME),
  PROMISE(Principle.CONSIDERATION),
  ANSWER_AFTER_CLOSING(Principle.CONSIDERATION),
  NON_DIGITAL(Principle.EVERYBODY),
  CONTACT_NAME(Principle.EVERYBODY),
  CONTACT_PHONE(Principle.EVERYBODY),
  CONTACT_EMAIL(Principle.EVERYBODY),
  RETENTION_AFTER_ANSWER(Principle.CARE),
  IMPACT_EQIA(Principle.CARE),
  IMPACT_FAIRER_SCOTLAND(Principle.CARE),
  IMPACT_CHILDRENS_RIGHTS(Principle.CARE),
  IMPACT_DPIA(Principle.CARE);

  /**
   * The first four are the Gunning principles: R v Brent London Borough Council, ex parte Gunning
   * (1985) 84 LGR 168, approved in R (Moseley) v Haringey [2014] UKSC 56.
   */
  public enum Principle {
    /** The plan can still change. */
    OPEN_MIND,
    /** People are told enough to answer. */
    REASONS,
    /** People have time enough. */
    TIME,
    /** What they say is considered before anything is decided. */
    CONSIDERATION,
    /** Nobody needs a computer. */
    EVERYBODY,
    /** Effects on people, and their details, are looked after. */
    CARE;

    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Principle principle;

  Need(Principle principle) {
    this.principle = principle;
  }

  public Principle principle() {
    return principle;
  }

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
