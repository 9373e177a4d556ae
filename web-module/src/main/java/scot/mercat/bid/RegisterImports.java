package scot.mercat.bid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.rules.CheckedRegister;
import scot.mercat.bid.rules.ColumnMapping;
import scot.mercat.bid.store.ImportStore;
import scot.mercat.identity.Officer;
import scot.mercat.shared.Ids;
import scot.mercat.shared.rules.Csv;

/** Takes in registers as billing authorities send them; nothing changes until it is confirmed. */
@Singleton
@Transactional
public class RegisterImports {
  /** So many rows are read while the browser waits: a tenth of a second. */
  private static final int SHORT = 500;

  private final ImportStore drafts;
  private final ImportWork work;
  private final Clock clock;

  @Inject
  public RegisterImports(ImportStore drafts, ImportWork work, Clock clock) {
    this.drafts = drafts;
    this.work = work;
    this.clock = clock;
  }

  /**
   * What a waiting file would do.
   *
   * @param headings of the file's columns
   * @param isLong whether its lines are read by a job
   * @param found what its lines say under the mapping; empty where a needed column is missing, or
   *     where a job has still to read them
   */
  public record Review(
      UUID id,
      Proposal proposal,
      List<String> headings,
      ColumnMapping mapping,
      boolean isLong,
      Optional<CheckedRegister> found) {
    /** Whether only the job is missing. */
    public boolean isToBeChecked() {
      return isLong && found.isEmpty() && mapping.isWhole();
    }
  }

  /** Keeps the file for a day, with a first guess of what its columns mean. */
  public UUID propose(Officer officer, Proposal proposal, String csv) {
    List<Csv.Row> rows = Csv.read(csv);
    List<String> headings = rows.isEmpty() ? List.of() : rows.getFirst().cells();
    UUID id = Ids.next();
    keep(id, proposal.id(), officer, csv, ColumnMapping.guess(headings));
    return id;
  }

  /** Says what the columns mean. */
  public void map(Officer officer, UUID id, ColumnMapping mapping) {
    drafts
        .find(id, officer.id())
        .ifPresent(draft -> keep(id, draft.proposal(), officer, draft.csv(), mapping));
  }

  private void keep(
      UUID id, ProposalId proposal, Officer officer, String csv, ColumnMapping mapping) {
    drafts.keep(
        new ImportStore.Draft(id, proposal, officer.id(), csv, mapping, Optional.empty()),
        clock.instant());
  }

  /** The officer's own waiting file for the proposal. */
  public Optional<Review> review(Officer officer, Proposal proposal, UUID id) {
    return drafts
        .find(id, officer.id())
        .filter(draft -> draft.proposal().equals(proposal.id()))
        .map(draft -> review(proposal, draft));
  }

  private static Review review(Proposal proposal, ImportStore.Draft draft) {
    List<Csv.Row> rows = Csv.read(draft.csv());
    boolean isLong = rows.size() > SHORT + 1;
    return new Review(
        draft.id(),
        proposal,
        rows.isEmpty() ? List.of() : rows.getFirst().cells(),
        draft.mapping(),
        isLong,
        isLong ? draft.checked() : checkedNow(proposal, rows, draft.mapping()));
  }

  private static Optional<CheckedRegister> checkedNow(
      Proposal proposal, List<Csv.Row> rows, ColumnMapping mapping) {
    return mapping.isWhole()
        ? Optional.of(ImportWork.read(proposal, rows, mapping, done -> {}).checked())
        : Optional.empty();
  }

  /**
   * Puts the good lines of a short file in place of the register; false where it is frozen, or
   * where the file has no good line.
   */
  public boolean confirm(Officer officer, Review review) {
    ImportWork.Actor actor = new ImportWork.Actor(officer.id(), officer.body());
    return work.use(actor, review.proposal().id(), review.id(), ImportWork.Told.NOBODY).isPresent();
  }
}
