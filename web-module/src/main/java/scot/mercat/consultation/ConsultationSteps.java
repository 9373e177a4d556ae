package scot.mercat.consultation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import scot.mercat.consultation.rules.Extending;
import scot.mercat.consultation.rules.Field;
import scot.mercat.consultation.rules.Need;
import scot.mercat.consultation.rules.Reason;
import scot.mercat.consultation.rules.State;
import scot.mercat.consultation.rules.Step;
import scot.mercat.consultation.rules.Transitions;
import scot.mercat.consultation.store.ConsultationStore;
import scot.mercat.consultation.store.TextStore;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.shared.rules.CivilTime;

/** Leads a consultation from draft to answer. */
@Singleton
@Transactional
public class ConsultationSteps {
  private final ConsultationStore store;
  private final TextStore texts;
  private final Proposals proposals;
  private final Told told;
  private final Clock clock;

  @Inject
  public ConsultationSteps(
      ConsultationStore store, TextStore texts, Proposals proposals, Told told, Clock clock) {
    this.store = store;
    this.texts = texts;
    this.proposals = proposals;
    this.told = told;
    this.clock = clock;
  }

  /** Asks for approval; refused while anything is missing. */
  public StepOutcome submit(Officer officer, ConsultationId id) {
    return submit(officer, id, today());
  }

  /** The same for what was submitted on an earlier day, before it was entered here. */
  public StepOutcome submit(Officer officer, ConsultationId id, LocalDate day) {
    return take(officer, id, Step.SUBMIT, day, found -> submitReady(officer, found, day));
  }

  /** Gives it back to be written further, with a reason that only officers read. */
  public StepOutcome sendBack(Officer officer, ConsultationId id, String why) {
    return take(
        officer,
        id,
        Step.SEND_BACK,
        today(),
        found ->
            because(
                why,
                () -> {
                  store.sendBack(id, new SentBack(why, officer.name(), today()));
                  return done(officer, found, Step.SEND_BACK, State.DRAFT, Map.of());
                }));
  }

  /** Lets it open on its first day; never by somebody who wrote any of it. */
  public StepOutcome approve(Officer approver, ConsultationId id) {
    return approve(approver, id, today());
  }

  /** The same for an approval given on an earlier day, before it was entered here. */
  public StepOutcome approve(Officer approver, ConsultationId id, LocalDate day) {
    if (!approver.is(Role.APPROVER) || day.isAfter(today())) {
      throw new IllegalStateException("Only an approver approves, and not for a day to come");
    }
    return take(approver, id, Step.APPROVE, day, found -> approveReady(approver, found, day));
  }

  /** Moves the last day, with a reason that everybody reads. */
  public StepOutcome extend(Officer officer, ConsultationId id, LocalDate closes, String reason) {
    return take(
        officer,
        id,
        Step.EXTEND,
        today(),
        found ->
            switch (Extending.check(found.dates(), closes)) {
              case NOT_LATER -> new StepOutcome.NotLater();
              case PAST_ANSWER -> new StepOutcome.PastAnswer();
              case ALLOWED -> because(reason, () -> extended(officer, found, closes, reason));
            });
  }

  /** Ends it before it has closed, with a reason that everybody reads. */
  public StepOutcome withdraw(Officer officer, ConsultationId id, String reason) {
    return take(
        officer,
        id,
        Step.WITHDRAW,
        today(),
        found ->
            because(
                reason,
                () -> {
                  texts.keep(
                      id, ConsultationDesk.english(Field.WITHDRAWAL, reason, officer.name()));
                  return done(officer, found, Step.WITHDRAW, State.WITHDRAWN, Map.of());
                }));
  }

  /** Says that everybody who took part has their answer. */
  public StepOutcome markAnswered(Officer officer, ConsultationId id) {
    return markAnswered(officer, id, today());
  }

  /** The same for an earlier day. */
  public StepOutcome markAnswered(Officer officer, ConsultationId id, LocalDate day) {
    return take(
        officer,
        id,
        Step.ANSWER,
        today(),
        found -> {
          store.answer(id, day);
          return done(officer, found, Step.ANSWER, State.ANSWERED, Map.of("on", "" + day));
        });
  }

  public StepOutcome archive(Officer officer, ConsultationId id) {
    return take(
        officer,
        id,
        Step.ARCHIVE,
        today(),
        found -> done(officer, found, Step.ARCHIVE, State.ARCHIVED, Map.of()));
  }

  private StepOutcome submitReady(Officer officer, Consultation found, LocalDate day) {
    List<Need> missing = proposals.missing(found, day);
    if (!missing.isEmpty()) {
      return new StepOutcome.NotReady(missing);
    }
    store.addAuthor(found.id(), officer.id());
    store.forgetSentBack(found.id());
    return done(officer, found, Step.SUBMIT, State.SUBMITTED, Map.of("on", "" + day));
  }

  private StepOutcome approveReady(Officer approver, Consultation found, LocalDate day) {
    if (store.isAuthor(found.id(), approver.id())) {
      return new StepOutcome.OwnWork();
    }
    List<Need> missing = proposals.missing(found, day);
    if (!missing.isEmpty()) {
      return new StepOutcome.NotReady(missing);
    }
    store.approve(found.id(), new Approval(approver.id(), approver.name(), day));
    return done(approver, found, Step.APPROVE, State.APPROVED, Map.of("on", "" + day));
  }

  private static StepOutcome because(String reason, Supplier<StepOutcome> ifGiven) {
    return switch (Reason.check(reason)) {
      case GIVEN -> ifGiven.get();
      case MISSING -> new StepOutcome.NoReason();
      case TOO_LONG -> new StepOutcome.LongReason();
    };
  }

  private StepOutcome extended(
      Officer officer, Consultation found, LocalDate closes, String reason) {
    store.extend(found.id(), new Extension(found.closes(), closes, reason, today()));
    texts.keep(found.id(), ConsultationDesk.english(Field.EXTENSION, reason, officer.name()));
    told.tell(
        officer,
        "consultation.extended",
        found,
        Map.of("from", "" + found.closes(), "to", "" + closes));
    return new StepOutcome.Done(State.OPEN);
  }

  private StepOutcome take(
      Officer officer,
      ConsultationId id,
      Step step,
      LocalDate day,
      Function<Consultation, StepOutcome> ifAllowed) {
    Consultation found =
        store
            .lock(id)
            .filter(one -> officer.mayActFor(one.body()))
            .orElseThrow(
                () -> new IllegalStateException("No such consultation of the officer's body"));
    State state = found.stateOn(day);
    return Transitions.allows(state, step) ? ifAllowed.apply(found) : new StepOutcome.NotNow(state);
  }

  private StepOutcome done(
      Officer officer, Consultation found, Step step, State state, Map<String, String> facts) {
    store.move(found.id(), state);
    told.tell(officer, "consultation." + step.past(), found, facts);
    return new StepOutcome.Done(state);
  }

  private LocalDate today() {
    return CivilTime.day(clock.instant());
  }
}
