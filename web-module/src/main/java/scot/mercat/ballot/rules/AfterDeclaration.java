package scot.mercat.ballot.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import scot.mercat.bid.rules.BallotEnding;
import scot.mercat.bid.rules.Nation;

/**
 * A ballot after its declaration: how its result stands, whether its papers are kept, and what may
 * happen next. A veto follows the result in England and Wales (section 51 of the Local Government
 * Act 2003) and Northern Ireland; in Scotland it comes before the ballot. Each government can
 * declare a ballot void for a material irregularity (section 46(2)(h) of the 2006 Act; regulation 9
 * of SI 2004/2443 and SI 2005/1312; regulation 8 of SR 2014/143). Papers are kept for six months,
 * and longer where a court says so (paragraph 19 of the schedules).
 *
 * @param happened in the order in which it was noted
 */
public record AfterDeclaration(AfterDays days, List<Happened> happened) {
  /** In the place of a day of the law that cannot be worked out: later than any nation's. */
  private static final Period LONG_ENOUGH = Period.ofMonths(12);

  public AfterDeclaration {
    happened = List.copyOf(happened);
  }

  public Standing standing() {
    Optional<Happened> ended = last(AfterStep.VOID);
    if (ended.isPresent()) {
      return new Standing.Void(ended.get().day());
    }
    Optional<Standing> vetoed =
        open(AfterStep.VETO, AfterStep.VETO_LIFTED).map(veto -> new Standing.Vetoed(veto.day()));
    return vetoed
        .or(() -> challenge().map(asked -> new Standing.Challenged(asked.day())))
        .orElseGet(Standing.Declared::new);
  }

  public Keeping keeping(LocalDate today) {
    Optional<Happened> gone = last(AfterStep.DESTROYED);
    if (gone.isPresent()) {
      return new Keeping.Destroyed(gone.get().day());
    }
    Optional<LocalDate> until = keptUntil();
    if (until.isEmpty()) {
      return new Keeping.NotKnown();
    }
    if (!today.isAfter(until.get())) {
      return new Keeping.Kept(until.get());
    }
    return challenge().isPresent()
        ? new Keeping.KeptWhileChallenged()
        : new Keeping.MayBeDestroyed(until.get());
  }

  /** For how long what is kept about the ballot is still needed; see {@link BallotEnding}. */
  public BallotEnding ending() {
    if (challenge().isPresent()) {
      return new BallotEnding.Challenged(days.declared());
    }
    LocalDate papers = keptUntil().orElse(days.declared().plus(LONG_ENOUGH));
    return new BallotEnding.Ended(
        days.declared(),
        days.isApproved() && standing() instanceof Standing.Declared,
        days.challengeUntil().orElse(papers),
        papers);
  }

  /** The law's day, or a later one of a court; nothing where the law's is not known. */
  private Optional<LocalDate> keptUntil() {
    return days.keptUntil()
        .map(law ->
            Stream.concat(Stream.of(law), happened.stream().flatMap(step -> step.until().stream()))
                .max(LocalDate::compareTo)
                .orElse(law));
  }

  /** What could be noted, on one day or another; the papers' end is not among it. */
  public List<AfterStep> possible() {
    return Stream.of(AfterStep.values())
        .filter(step -> step != AfterStep.DESTROYED)
        .filter(step -> refusal(step).isEmpty())
        .toList();
  }

  /** Why it cannot have happened on its day; nothing where it can. */
  public Optional<AfterRefusal> refusal(Happened next, LocalDate today) {
    if (next.day().isAfter(today)) {
      return Optional.of(AfterRefusal.IN_FUTURE);
    }
    if (next.day().isBefore(days.declared())) {
      return Optional.of(AfterRefusal.BEFORE_DECLARATION);
    }
    return refusal(next.step()).or(() -> refusalOfDay(next));
  }

  private Optional<AfterRefusal> refusal(AfterStep step) {
    boolean isVoid = last(AfterStep.VOID).isPresent();
    return switch (step) {
      case VETO -> veto(isVoid);
      case VETO_LIFTED -> unless(isVetoed(), AfterRefusal.NOTHING_THERE);
      case CHALLENGE ->
          when(isVoid, AfterRefusal.IS_VOID)
              .or(() -> when(challenge().isPresent(), AfterRefusal.DONE_BEFORE));
      case CHALLENGE_DISMISSED -> unless(challenge().isPresent(), AfterRefusal.NOTHING_THERE);
      case VOID -> when(isVoid, AfterRefusal.DONE_BEFORE);
      case ORDER -> when(isDestroyed(), AfterRefusal.IS_DESTROYED);
      case DESTROYED -> when(isDestroyed(), AfterRefusal.DONE_BEFORE);
    };
  }

  private Optional<AfterRefusal> veto(boolean isVoid) {
    return when(days.nation() == Nation.SCOTLAND, AfterRefusal.VETO_BEFORE_BALLOT)
        .or(() -> when(isVoid, AfterRefusal.IS_VOID))
        .or(() -> unless(days.isApproved(), AfterRefusal.NOT_APPROVED))
        .or(() -> when(isVetoed(), AfterRefusal.DONE_BEFORE));
  }

  private Optional<AfterRefusal> refusalOfDay(Happened next) {
    return switch (next.step()) {
      case VETO -> when(isAfter(next, days.vetoUntil()), AfterRefusal.TOO_LATE);
      case CHALLENGE -> when(isAfter(next, days.challengeUntil()), AfterRefusal.TOO_LATE);
      case ORDER ->
          unless(
              next.until().filter(next.day()::isBefore).isPresent(), AfterRefusal.UNTIL_TOO_EARLY);
      case DESTROYED ->
          unless(keeping(next.day()) instanceof Keeping.MayBeDestroyed, AfterRefusal.STILL_KEPT);
      case VETO_LIFTED, CHALLENGE_DISMISSED, VOID -> Optional.empty();
    };
  }

  private static boolean isAfter(Happened next, Optional<LocalDate> limit) {
    return limit.filter(next.day()::isAfter).isPresent();
  }

  private boolean isVetoed() {
    return open(AfterStep.VETO, AfterStep.VETO_LIFTED).isPresent();
  }

  public boolean isDestroyed() {
    return last(AfterStep.DESTROYED).isPresent();
  }

  /** One on which the government has not decided. */
  private Optional<Happened> challenge() {
    return last(AfterStep.VOID).isPresent()
        ? Optional.empty()
        : open(AfterStep.CHALLENGE, AfterStep.CHALLENGE_DISMISSED);
  }

  /** The last beginning that no end followed. */
  private Optional<Happened> open(AfterStep beginning, AfterStep end) {
    return happened.stream()
        .filter(step -> step.step() == beginning || step.step() == end)
        .reduce((_, later) -> later)
        .filter(step -> step.step() == beginning);
  }

  private Optional<Happened> last(AfterStep step) {
    return happened.stream().filter(one -> one.step() == step).reduce((_, later) -> later);
  }

  private static Optional<AfterRefusal> when(boolean isSo, AfterRefusal refusal) {
    return isSo ? Optional.of(refusal) : Optional.empty();
  }

  private static Optional<AfterRefusal> unless(boolean isSo, AfterRefusal refusal) {
    return when(!isSo, refusal);
  }
}
