package scot.mercat.bid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.rules.BallotStage;
import scot.mercat.bid.rules.ColumnMapping;
import scot.mercat.bid.rules.Entry;
import scot.mercat.bid.rules.RegisterColumn;
import scot.mercat.bid.rules.ValueComparison;
import scot.mercat.bid.rules.ValuesFile;
import scot.mercat.bid.store.CorrectionStore;
import scot.mercat.bid.store.ValueStore;
import scot.mercat.identity.Officer;
import scot.mercat.shared.Ids;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.shared.rules.Csv;

/**
 * Takes in the values of the day of the ballot (2006 Act s40; Local Government Act 2003 s50(6)) and
 * freezes the register with them. Nothing changes until a list is confirmed.
 */
@Singleton
@Transactional
public class BallotValues {
  private static final Duration KEPT = Duration.ofDays(1);

  private final ValueStore store;
  private final CorrectionStore lock;
  private final Register register;
  private final BallotStages stages;
  private final Clock clock;

  @Inject
  public BallotValues(
      ValueStore store, CorrectionStore lock, Register register, BallotStages stages, Clock clock) {
    this.store = store;
    this.lock = lock;
    this.register = register;
    this.stages = stages;
    this.clock = clock;
  }

  /**
   * What a waiting list would do.
   *
   * @param headings of its columns
   * @param mapping which column is which
   * @param file what its lines say; nothing where a column is missing
   * @param comparison with the register as it stands; nothing likewise
   */
  public record Review(
      UUID id,
      Proposal proposal,
      List<String> headings,
      ColumnMapping mapping,
      Optional<ValuesFile> file,
      Optional<ValueComparison> comparison) {}

  /** What came of a wish to use a list. */
  public enum Outcome {
    FROZEN,
    /** No line of it speaks of a property of the register, or a column is missing. */
    NOTHING_TO_USE,
    /** The day of the ballot is not fixed, or still to come. */
    TOO_EARLY,
    /** They are frozen, or the register is not frozen for the notice, or the result is declared. */
    NOT_NOW
  }

  /** The day of the ballot; nothing while none is fixed. */
  public Optional<LocalDate> day(Proposal proposal) {
    return stages.dayOf(proposal);
  }

  /** Keeps the list for a day, with a first guess of what its columns mean. */
  public UUID propose(Officer officer, Proposal proposal, String csv) {
    store.dropBefore(clock.instant().minus(KEPT));
    List<Csv.Row> rows = Csv.read(csv);
    List<String> headings = rows.isEmpty() ? List.of() : rows.getFirst().cells();
    UUID id = Ids.next();
    store.keep(
        new ValueStore.Draft(
            id, proposal.id(), officer.id(), csv, ofValues(ColumnMapping.guess(headings))),
        clock.instant());
    return id;
  }

  private static ColumnMapping ofValues(ColumnMapping guessed) {
    Map<RegisterColumn, Integer> positions = new HashMap<>(guessed.positions());
    positions.keySet().retainAll(ValuesFile.COLUMNS);
    return new ColumnMapping(positions);
  }

  /** Says what the columns mean. */
  public void map(Officer officer, Review review, ColumnMapping mapping) {
    store
        .find(review.id(), officer.id())
        .map(draft ->
            new ValueStore.Draft(
                draft.id(), draft.proposal(), draft.officer(), draft.csv(), mapping))
        .ifPresent(draft -> store.keep(draft, clock.instant()));
  }

  /** The officer's own waiting list for the proposal. */
  public Optional<Review> review(Officer officer, Proposal proposal, UUID id) {
    return store
        .find(id, officer.id())
        .filter(draft -> draft.proposal().equals(proposal.id()))
        .map(draft -> review(proposal, draft));
  }

  private Review review(Proposal proposal, ValueStore.Draft draft) {
    List<Csv.Row> rows = Csv.read(draft.csv());
    boolean isWhole =
        ValuesFile.COLUMNS.stream().allMatch(column -> draft.mapping().of(column).isPresent());
    Optional<ValuesFile> file =
        isWhole ? Optional.of(ValuesFile.read(rows, draft.mapping())) : Optional.empty();
    List<Entry> entries = register.entries(proposal.id());
    return new Review(
        draft.id(),
        proposal,
        rows.isEmpty() ? List.of() : rows.getFirst().cells(),
        draft.mapping(),
        file,
        file.map(found -> ValueComparison.of(entries, found.pounds())));
  }

  /** Gives each property the value of the list, and freezes the register so. */
  public Outcome confirm(Officer officer, Review review) {
    Proposal proposal = review.proposal();
    lock.lock(proposal.id());
    if (!register.isFrozen(proposal.id())
        || register.frozen(proposal.id(), Frozen.Moment.BALLOT).isPresent()
        || stages.of(proposal) == BallotStage.DECLARED) {
      return Outcome.NOT_NOW;
    }
    if (day(proposal).filter(day -> !day.isAfter(today())).isEmpty()) {
      return Outcome.TOO_EARLY;
    }
    Optional<ValueComparison> found = review.comparison().filter(BallotValues::isOfUse);
    found.ifPresent(comparison -> {
      store.change(comparison.changes());
      register.freeze(officer, proposal, Frozen.Moment.BALLOT);
    });
    return found.isPresent() ? Outcome.FROZEN : Outcome.NOTHING_TO_USE;
  }

  private static boolean isOfUse(ValueComparison comparison) {
    return comparison.same() + comparison.changes().size() > 0;
  }

  private LocalDate today() {
    return CivilTime.day(clock.instant());
  }
}
