package scot.mercat.bid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.bid.rules.ColumnMapping;
import scot.mercat.bid.rules.RegisterFile;
import scot.mercat.bid.store.ImportStore;
import scot.mercat.bid.store.RegisterStore;
import scot.mercat.identity.Officer;
import scot.mercat.shared.Ids;
import scot.mercat.shared.rules.Csv;

/** Takes in registers as billing authorities send them; nothing changes until it is confirmed. */
@Singleton
@Transactional
public class RegisterImports {
  private static final Duration KEPT = Duration.ofDays(1);

  private final ImportStore drafts;
  private final RegisterStore store;
  private final Register register;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public RegisterImports(
      ImportStore drafts, RegisterStore store, Register register, AuditLog audit, Clock clock) {
    this.drafts = drafts;
    this.store = store;
    this.register = register;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * What a waiting file would do.
   *
   * @param headings of the file's columns
   * @param file what its lines say under the mapping; empty where a needed column is missing
   */
  public record Review(
      UUID id,
      Proposal proposal,
      List<String> headings,
      ColumnMapping mapping,
      Optional<RegisterFile> file) {}

  /** Keeps the file for a day, with a first guess of what its columns mean. */
  public UUID propose(Officer officer, Proposal proposal, String csv) {
    drafts.dropBefore(clock.instant().minus(KEPT));
    List<Csv.Row> rows = Csv.read(csv);
    List<String> headings = rows.isEmpty() ? List.of() : rows.getFirst().cells();
    UUID id = Ids.next();
    keep(
        new ImportStore.Draft(id, proposal.id(), officer.id(), csv, ColumnMapping.guess(headings)));
    return id;
  }

  /** Says what the columns mean. */
  public void map(Officer officer, UUID id, ColumnMapping mapping) {
    drafts
        .find(id, officer.id())
        .ifPresent(draft ->
            keep(
                new ImportStore.Draft(
                    id, draft.proposal(), draft.officer(), draft.csv(), mapping)));
  }

  private void keep(ImportStore.Draft draft) {
    drafts.keep(draft, clock.instant());
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
    boolean isWhole = draft.mapping().missing().isEmpty() && draft.mapping().doubled().isEmpty();
    return new Review(
        draft.id(),
        proposal,
        rows.isEmpty() ? List.of() : rows.getFirst().cells(),
        draft.mapping(),
        isWhole ? Optional.of(read(proposal, rows, draft.mapping())) : Optional.empty());
  }

  private static RegisterFile read(Proposal proposal, List<Csv.Row> rows, ColumnMapping mapping) {
    return RegisterFile.read(
        rows, mapping, proposal.district().authorityCodes(), proposal.ratepayerShare());
  }

  /**
   * Puts the file's good lines in place of the register; false where it is frozen, or where the
   * file has no good line. The file stays until its day is over, so that a form sent twice does no
   * harm.
   */
  public boolean confirm(Officer officer, Review review) {
    Proposal proposal = review.proposal();
    Optional<RegisterFile> file = review.file().filter(found -> !found.lines().isEmpty());
    if (file.isEmpty() || register.isFrozen(proposal.id())) {
      return false;
    }
    store.replace(proposal.id(), file.get().lines());
    audit.append(
        new Deed(
            officer.id().toString(),
            "bid.register-imported",
            proposal.id().value().toString(),
            officer.body(),
            Map.of(
                "lines", String.valueOf(file.get().lines().size()),
                "left-out", String.valueOf(file.get().faults().size()))));
    return true;
  }
}
