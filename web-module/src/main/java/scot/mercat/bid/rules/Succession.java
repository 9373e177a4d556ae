package scot.mercat.bid.rules;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which proposal may follow an earlier one of the same district. A district that was not approved
 * can be put forward as a new one again; everything else goes on from what there was.
 */
public final class Succession {
  private Succession() {}

  /**
   * What of a proposal matters to the next.
   *
   * @param months length of the term
   * @param ratepayerShare part of the value that ratepayers vote with, in per cent
   */
  public record Term(ProposalKind kind, LocalDate startsOn, int months, int ratepayerShare) {
    /** The first day after it. */
    public LocalDate end() {
      return startsOn.plusMonths(months);
    }

    private boolean holds(LocalDate day) {
      return !day.isBefore(startsOn) && day.isBefore(end());
    }
  }

  /** Why a proposal cannot follow the earlier one. */
  public enum Breach {
    /** The district was to end; only a new one can follow. */
    ENDED,
    /** A renewal is another term under the same conditions (2006 Act s45). */
    OTHER_SHARE,
    /** A renewal begins when the term before it is over, not sooner. */
    BEFORE_END,
    /** Only a term that runs can be altered or ended early. */
    OUTSIDE_TERM,
    /** A ballot is held again on what the first was held on. */
    OTHER_TERM
  }

  /** The first thing that stands in the way. */
  public static Optional<Breach> breach(Term earlier, Term next) {
    if (next.kind() == ProposalKind.NEW) {
      return Optional.empty();
    }
    if (earlier.kind() == ProposalKind.TERMINATION && next.kind() != ProposalKind.RE_BALLOT) {
      return Optional.of(Breach.ENDED);
    }
    return switch (next.kind()) {
      case NEW -> Optional.empty();
      case RENEWAL -> ofRenewal(earlier, next);
      case ALTERATION, TERMINATION -> when(!earlier.holds(next.startsOn()), Breach.OUTSIDE_TERM);
      case RE_BALLOT ->
          when(
              earlier.months() != next.months()
                  || earlier.ratepayerShare() != next.ratepayerShare(),
              Breach.OTHER_TERM);
    };
  }

  private static Optional<Breach> ofRenewal(Term earlier, Term next) {
    return when(next.startsOn().isBefore(earlier.end()), Breach.BEFORE_END)
        .or(() -> when(earlier.ratepayerShare() != next.ratepayerShare(), Breach.OTHER_SHARE));
  }

  private static Optional<Breach> when(boolean isSo, Breach breach) {
    return isSo ? Optional.of(breach) : Optional.empty();
  }
}
