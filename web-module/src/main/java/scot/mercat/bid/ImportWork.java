package scot.mercat.bid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.bid.rules.ColumnMapping;
import scot.mercat.bid.rules.RegisterFile;
import scot.mercat.bid.store.ImportStore;
import scot.mercat.bid.store.ProposalStore;
import scot.mercat.bid.store.RegisterStore;
import scot.mercat.shared.rules.Csv;

/** Reads a register that was sent in, and puts it in place of the one before. */
@Singleton
@Transactional
public class ImportWork {
  private final ImportStore drafts;
  private final ProposalStore proposals;
  private final RegisterStore store;
  private final Register register;
  private final AuditLog audit;

  @Inject
  public ImportWork(
      ImportStore drafts,
      ProposalStore proposals,
      RegisterStore store,
      Register register,
      AuditLog audit) {
    this.drafts = drafts;
    this.proposals = proposals;
    this.store = store;
    this.register = register;
    this.audit = audit;
  }

  /** Who does it. */
  record Actor(UUID officer, String body) {}

  /** Told how many lines are done, of how many. */
  interface Told {
    Told NOBODY = (done, total) -> {};

    void at(int done, int total);
  }

  /** Reads the lines of the officer's own waiting file, and keeps what was found. */
  Optional<RegisterFile> check(UUID officer, UUID draft, Told told) {
    Optional<RegisterFile> file = drafts.find(draft, officer).flatMap(found -> read(found, told));
    file.ifPresent(read -> drafts.keepChecked(draft, read.checked()));
    return file;
  }

  private Optional<RegisterFile> read(ImportStore.Draft draft, Told told) {
    List<Csv.Row> rows = Csv.read(draft.csv());
    int total = Math.max(0, rows.size() - 1);
    return proposals
        .proposal(draft.proposal())
        .map(proposal -> read(proposal, rows, draft.mapping(), done -> told.at(done, total)));
  }

  static RegisterFile read(
      Proposal proposal, List<Csv.Row> rows, ColumnMapping mapping, IntConsumer told) {
    return RegisterFile.read(
        rows, mapping, proposal.district().authorityCodes(), proposal.ratepayerShare(), told);
  }

  /**
   * Puts the file's good lines in place of the register; nothing where it is frozen, or where the
   * file has no good line. The file stays until its day is over, so that a form sent twice does no
   * harm.
   */
  Optional<RegisterFile> use(Actor actor, ProposalId proposal, UUID draft, Told told) {
    store.lock(proposal);
    if (register.isFrozen(proposal)) {
      return Optional.empty();
    }
    Optional<RegisterFile> file =
        drafts
            .find(draft, actor.officer())
            .filter(found -> found.proposal().equals(proposal) && found.mapping().isWhole())
            .flatMap(found -> read(found, Told.NOBODY))
            .filter(read -> !read.lines().isEmpty());
    file.ifPresent(read -> replace(actor, proposal, read, told));
    return file;
  }

  private void replace(Actor actor, ProposalId proposal, RegisterFile file, Told told) {
    int total = file.lines().size();
    store.replace(proposal, file.lines(), done -> told.at(done, total));
    audit.append(
        new Deed(
            actor.officer().toString(),
            "bid.register-imported",
            proposal.value().toString(),
            actor.body(),
            Map.of(
                "lines", String.valueOf(total),
                "left-out", String.valueOf(file.faults().size()))));
  }
}
