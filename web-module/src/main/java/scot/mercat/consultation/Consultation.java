package scot.mercat.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import scot.mercat.consultation.rules.Assessment;
import scot.mercat.consultation.rules.Contact;
import scot.mercat.consultation.rules.Dates;
import scot.mercat.consultation.rules.Impact;
import scot.mercat.consultation.rules.State;
import scot.mercat.plan.PlanId;
import scot.mercat.shared.rules.CivilTime;

/**
 * A consultation apart from its words.
 *
 * @param slug its name in addresses
 * @param body code of the body that asks and owes the answer
 * @param version number of the version of the plan that it asks about
 * @param kept what was last decided; ask {@link #state} for what is true now
 * @param approval empty until it is approved; everybody may see it once it is there
 * @param sentBack while it is written again; empty otherwise
 * @param answeredOn empty until the whole of it is answered
 * @param extensions the earliest first
 */
public record Consultation(
    ConsultationId id,
    String slug,
    String body,
    PlanId plan,
    int version,
    Dates dates,
    Contact contact,
    State kept,
    Optional<Approval> approval,
    Optional<SentBack> sentBack,
    Optional<LocalDate> answeredOn,
    List<Assessment> assessments,
    List<Extension> extensions) {
  public Consultation {
    assessments = List.copyOf(assessments);
    extensions = List.copyOf(extensions);
  }

  public LocalDate opens() {
    return dates.opens();
  }

  /** The last day, which still counts to its end. */
  public LocalDate closes() {
    return dates.closes();
  }

  public LocalDate answerBy() {
    return dates.answerBy();
  }

  /** The day by which personal details are deleted. */
  public LocalDate retentionUntil() {
    return dates.retentionUntil();
  }

  public State state(Instant now) {
    return stateOn(CivilTime.day(now));
  }

  public State stateOn(LocalDate today) {
    return State.on(kept, dates.opens(), dates.closes(), today);
  }

  public boolean isOpen(Instant now) {
    return state(now) == State.OPEN;
  }

  /** Whether everybody may see it: from its approval on, withdrawn or not. */
  public boolean isPublic() {
    return approval.isPresent();
  }

  /** Whether the promised day has passed without an answer. */
  public boolean isLate(Instant now) {
    return state(now) == State.CLOSED && CivilTime.day(now).isAfter(dates.answerBy());
  }

  public Optional<Assessment> assessment(Impact impact) {
    return assessments.stream().filter(one -> one.impact() == impact).findFirst();
  }
}
