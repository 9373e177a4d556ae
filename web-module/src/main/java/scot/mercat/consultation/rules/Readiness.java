package scot.mercat.consultation.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What is missing before a consultation can open, and what gives cause to think again. */
public final class Readiness {
  /** Fewer days than these are rarely time enough; more are needed over holidays. */
  public static final int ENOUGH_DAYS = 28;

  private Readiness() {}

  /** What must be put right, in the order of the principles; empty where it can open. */
  public static List<Need> missing(Proposal proposal) {
    return Arrays.stream(Need.values()).filter(need -> !isMet(need, proposal)).toList();
  }

  /** What does not stop it. */
  public static List<Caution> cautions(Proposal proposal, Collection<Election> elections) {
    return Arrays.stream(Caution.values())
        .filter(caution -> holds(caution, proposal, elections))
        .toList();
  }

  private static boolean isMet(Need need, Proposal proposal) {
    Dates dates = proposal.dates();
    Contact contact = proposal.contact();
    return switch (need) {
      case PLAN_PUBLISHED -> proposal.planPublished();
      case CAN_CHANGE -> proposal.written().contains(Field.CAN_CHANGE);
      case CANNOT_CHANGE -> proposal.written().contains(Field.CANNOT_CHANGE);
      case TITLE -> proposal.written().contains(Field.TITLE);
      case PURPOSE -> proposal.written().contains(Field.PURPOSE);
      case PROMISE -> proposal.written().contains(Field.PROMISE);
      case NON_DIGITAL -> proposal.written().contains(Field.NON_DIGITAL);
      case CLOSES_AFTER_OPENING -> dates.length() > 1;
      case CLOSES_IN_FUTURE -> !dates.closes().isBefore(proposal.today());
      case ANSWER_AFTER_CLOSING -> dates.answerBy().isAfter(dates.closes());
      case RETENTION_AFTER_ANSWER -> !dates.retentionUntil().isBefore(dates.answerBy());
      case CONTACT_NAME -> !contact.name().isBlank();
      case CONTACT_PHONE -> !contact.phone().isBlank();
      case CONTACT_EMAIL -> !contact.email().isBlank();
      case IMPACT_EQIA -> isAssessed(Impact.EQIA, proposal);
      case IMPACT_FAIRER_SCOTLAND -> isAssessed(Impact.FAIRER_SCOTLAND, proposal);
      case IMPACT_CHILDRENS_RIGHTS -> isAssessed(Impact.CHILDRENS_RIGHTS, proposal);
      case IMPACT_DPIA -> isAssessed(Impact.DPIA, proposal);
    };
  }

  /** The whole assessment speaks for itself where there is a link; a declined one has no link. */
  private static boolean isAssessed(Impact impact, Proposal proposal) {
    return proposal.decided().contains(impact)
        && (proposal.written().contains(impact.field()) || proposal.linked().contains(impact));
  }

  private static boolean holds(Caution caution, Proposal proposal, Collection<Election> elections) {
    Dates dates = proposal.dates();
    return switch (caution) {
      case SHORT -> dates.length() < ENOUGH_DAYS;
      case STARTED -> dates.opens().isBefore(proposal.today());
      case ELECTION -> !Election.during(elections, dates.opens(), dates.closes()).isEmpty();
      case ELECTION_AT_ANSWER -> isBeforeElection(elections, dates.answerBy());
    };
  }

  private static boolean isBeforeElection(Collection<Election> elections, LocalDate day) {
    return !Election.during(elections, day, day).isEmpty();
  }
}
