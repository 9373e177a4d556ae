package scot.mercat.ballot.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who left an address to be reminded of a postal ballot, and what is known of it.
 *
 * @param askedOn when they left it
 * @param confirmedOn when they confirmed that it is theirs; null while they have not
 * @param hasStopped whether they want nothing more
 * @param hasPaperOut whether a paper of theirs is with them or on its way
 * @param isWhereaboutsTold whether the ballot holder lets voters know where their papers are
 * @param sent what they were written about
 * @param isWaiting whether something still waits to be sent to them
 */
public record VoterToRemind(
    LocalDate askedOn,
    @Nullable LocalDate confirmedOn,
    boolean hasStopped,
    boolean hasPaperOut,
    boolean isWhereaboutsTold,
    Set<Reminder> sent,
    boolean isWaiting) {
  /** So long an address is kept that nobody has confirmed. */
  public static final int DAYS_TO_CONFIRM = 7;

  /** So long after the declaration an address is kept at most, though the result did not go out. */
  public static final int DAYS_AFTER_RESULT = 14;

  /** So long after the day of the ballot at most, whatever becomes of it. */
  public static final int DAYS_AFTER_BALLOT = 90;

  public VoterToRemind {
    sent = Set.copyOf(sent);
  }

  /**
   * How a ballot stands.
   *
   * @param arePapersOut whether papers were made and sent
   * @param declaredOn null before the declaration
   */
  public record Stand(ReminderDays days, boolean arePapersOut, @Nullable LocalDate declaredOn) {
    Optional<LocalDate> declared() {
      return Optional.ofNullable(declaredOn);
    }
  }

  /** What to write to them about today. */
  public List<Reminder> due(Stand stand, LocalDate today) {
    if (confirmedOn == null || hasStopped) {
      return List.of();
    }
    return Stream.of(Reminder.values())
        .filter(reminder -> !sent.contains(reminder))
        .filter(reminder -> isDue(reminder, stand, today))
        .toList();
  }

  private boolean isDue(Reminder reminder, Stand stand, LocalDate today) {
    ReminderDays days = stand.days();
    boolean isVoting = stand.arePapersOut() && stand.declared().isEmpty();
    return switch (reminder) {
      case PAPERS -> isVoting && areNewPapers(days, today) && hasPaperOut;
      case POST -> isVoting && isWithin(days.askFrom(), today, days.lastToPost()) && mayBeOut();
      case REPLACEMENT ->
          isVoting && isWithin(days.lost(), today, days.ballot().minusDays(1)) && mayBeOut();
      case RESULT -> stand.declared().isPresent();
    };
  }

  /** Whether it was still to come when they confirmed, and it is not too late to say it. */
  private boolean areNewPapers(ReminderDays days, LocalDate today) {
    return confirmedOn != null
        && !confirmedOn.isAfter(days.papers())
        && isWithin(days.papers(), today, days.askFrom().minusDays(1));
  }

  /**
   * Whoever's papers are back is not asked to post them. Where voters are not to know where their
   * papers are, everybody is asked: else a reminder that does not come would tell them.
   */
  private boolean mayBeOut() {
    return hasPaperOut || !isWhereaboutsTold;
  }

  private static boolean isWithin(LocalDate first, LocalDate day, LocalDate last) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Whether their address is to be deleted. */
  public boolean isOver(Optional<LocalDate> declaredOn, LocalDate today) {
    if (hasStopped) {
      return true;
    }
    if (confirmedOn == null) {
      return declaredOn.isPresent() || today.isAfter(askedOn.plusDays(DAYS_TO_CONFIRM));
    }
    boolean isTold = sent.contains(Reminder.RESULT) && !isWaiting;
    return declaredOn
        .filter(declared -> isTold || today.isAfter(declared.plusDays(DAYS_AFTER_RESULT)))
        .isPresent();
  }
}
