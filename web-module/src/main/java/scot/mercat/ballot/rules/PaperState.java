package scot.mercat.ballot.rules;

import java.util.Locale;
import java.util.Optional;

/** Where a paper is in its life. */
public enum PaperState {
  /** With its voter, or on the way. */
  ISSUED,
  /** Back in time, and not yet looked at. */
  RETURNED,
  /** Handed in as unusable; another was issued. */
  SPOILT_REPLACED,
  /** Lost; another was issued. */
  LOST_REPLACED,
  /** Worth nothing any more. */
  CANCELLED,
  /** Put aside, since a correction of the register took its right or gave it to somebody else. */
  WITHDRAWN,
  /** Back after the close. */
  LATE,
  REJECTED,
  COUNTED;

  /** As files and tables name it, such as {@code spoilt-replaced}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a vote on it cannot count, since its serial was taken out of use. */
  public boolean isOutOfUse() {
    return switch (this) {
      case SPOILT_REPLACED, LOST_REPLACED, CANCELLED, WITHDRAWN -> true;
      case ISSUED, RETURNED, LATE, REJECTED, COUNTED -> false;
    };
  }

  /** Whether it is back, whatever became of it then. */
  public boolean isBack() {
    return switch (this) {
      case RETURNED, LATE, REJECTED, COUNTED -> true;
      case ISSUED, SPOILT_REPLACED, LOST_REPLACED, CANCELLED, WITHDRAWN -> false;
    };
  }

  /** Where it is after the event; nothing when that cannot happen to it here. */
  public Optional<PaperState> after(PaperEvent event) {
    return switch (this) {
      case ISSUED -> afterIssue(event);
      case RETURNED -> afterReturn(event);
      // A voter may find a paper that was lost, and send it after the one that replaced it.
      case SPOILT_REPLACED, LOST_REPLACED, CANCELLED ->
          onlyFor(RejectionCause.CANCELLED_SERIAL, event);
      // Nobody is asked who may vote with it, so it is not among those that are rejected.
      case WITHDRAWN -> onlyFor(RejectionCause.CANCELLED_SERIAL, event).map(_ -> WITHDRAWN);
      case LATE ->
          event instanceof PaperEvent.InTime
              ? Optional.of(RETURNED)
              : onlyFor(RejectionCause.LATE, event);
      case REJECTED, COUNTED -> Optional.empty();
    };
  }

  private static Optional<PaperState> afterIssue(PaperEvent event) {
    return switch (event) {
      case PaperEvent.Returned _ -> Optional.of(RETURNED);
      case PaperEvent.ReturnedLate _ -> Optional.of(LATE);
      case PaperEvent.Spoilt _ -> Optional.of(SPOILT_REPLACED);
      case PaperEvent.Lost _ -> Optional.of(LOST_REPLACED);
      case PaperEvent.Cancelled _ -> Optional.of(CANCELLED);
      case PaperEvent.Withdrawn _ -> Optional.of(WITHDRAWN);
      case PaperEvent.InTime _,
          PaperEvent.ReturnWithdrawn _,
          PaperEvent.Rejected _,
          PaperEvent.Counted _ ->
          Optional.empty();
    };
  }

  private static Optional<PaperState> afterReturn(PaperEvent event) {
    return switch (event) {
      case PaperEvent.ReturnWithdrawn _ -> Optional.of(ISSUED);
      case PaperEvent.Withdrawn _ -> Optional.of(WITHDRAWN);
      case PaperEvent.Counted _ -> Optional.of(COUNTED);
      case PaperEvent.Rejected(RejectionCause cause) ->
          cause == RejectionCause.LATE || cause == RejectionCause.CANCELLED_SERIAL
              ? Optional.empty()
              : Optional.of(REJECTED);
      case PaperEvent.Returned _,
          PaperEvent.ReturnedLate _,
          PaperEvent.InTime _,
          PaperEvent.Spoilt _,
          PaperEvent.Lost _,
          PaperEvent.Cancelled _ ->
          Optional.empty();
    };
  }

  private static Optional<PaperState> onlyFor(RejectionCause cause, PaperEvent event) {
    return event.equals(new PaperEvent.Rejected(cause)) ? Optional.of(REJECTED) : Optional.empty();
  }
}
