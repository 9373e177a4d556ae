package scot.mercat.ballot.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;

/**
 * The days that people choose; all others follow from them.
 *
 * @param ballot the day of the ballot, as it now stands
 * @param noticeOn null while it is not fixed
 * @param papersOn the last day on which papers go out; null while it is not fixed
 * @param firstFor the day that the notice named, if the ballot was put off, else null
 * @param resultOn the day of the declaration; null while it is not fixed
 */
public record BallotDays(
    Nation nation,
    ProposalKind kind,
    LocalDate ballot,
    @Nullable LocalDate noticeOn,
    @Nullable LocalDate papersOn,
    @Nullable LocalDate firstFor,
    @Nullable LocalDate resultOn) {

  /** Only the day of the ballot is fixed. */
  public static BallotDays on(Nation nation, ProposalKind kind, LocalDate ballot) {
    return new BallotDays(nation, kind, ballot, null, null, null, null);
  }

  public BallotDays withNotice(LocalDate day) {
    return new BallotDays(nation, kind, ballot, day, papersOn, firstFor, resultOn);
  }

  public BallotDays withPapers(LocalDate day) {
    return new BallotDays(nation, kind, ballot, noticeOn, day, firstFor, resultOn);
  }

  /** As if no day were chosen for the papers. */
  public BallotDays withoutPapers() {
    return new BallotDays(nation, kind, ballot, noticeOn, null, firstFor, resultOn);
  }

  /** The notice named another day, and the ballot was put off from it. */
  public BallotDays putOffFrom(LocalDate day) {
    return new BallotDays(nation, kind, ballot, noticeOn, papersOn, day, resultOn);
  }

  public BallotDays withResult(LocalDate day) {
    return new BallotDays(nation, kind, ballot, noticeOn, papersOn, firstFor, day);
  }

  public Optional<LocalDate> notice() {
    return Optional.ofNullable(noticeOn);
  }

  public Optional<LocalDate> papers() {
    return Optional.ofNullable(papersOn);
  }

  public Optional<LocalDate> first() {
    return Optional.ofNullable(firstFor);
  }

  public Optional<LocalDate> result() {
    return Optional.ofNullable(resultOn);
  }

  /** The day that the notice named: the limits of the notice are counted from it. */
  public LocalDate named() {
    return first().orElse(ballot);
  }
}
