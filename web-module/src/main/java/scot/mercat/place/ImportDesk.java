package scot.mercat.place;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.identity.Officer;
import scot.mercat.place.store.ImportDraft;
import scot.mercat.place.store.PlaceStore;
import scot.mercat.shared.Ids;

/** Keeps a file between sending it in and confirming it, so that nothing changes unseen. */
@Singleton
@Transactional
public class ImportDesk {
  private static final Duration KEPT = Duration.ofDays(1);

  private final PlaceStore store;
  private final PlaceImports imports;
  private final Clock clock;

  @Inject
  public ImportDesk(PlaceStore store, PlaceImports imports, Clock clock) {
    this.store = store;
    this.imports = imports;
    this.clock = clock;
  }

  /**
   * What a waiting file would do.
   *
   * @param now how many there are, by the code of the locality
   * @param then how many there would be
   */
  public record Review(
      UUID id, ImportKind kind, Map<String, Integer> now, Map<String, Integer> then) {}

  /**
   * Checks a file, and keeps it for a day where it is good.
   *
   * @param notice where its figures come from; empty for kinds without figures
   */
  public Proposal propose(Officer officer, ImportKind kind, String content, String notice) {
    if (!isTheirs(officer)) {
      return new Proposal.NotTheirs();
    }
    return switch (check(kind, content)) {
      case ImportOutcome.Good good -> new Proposal.Waiting(keep(officer, kind, content, notice));
      case ImportOutcome.Refused refused -> new Proposal.Refused(refused.faults());
      case ImportOutcome.NotFound notFound -> new Proposal.NotTheirs();
    };
  }

  /** The officer's own waiting file. */
  public Optional<Review> review(Officer officer, UUID id) {
    return store.draft(id, officer.id()).map(this::review);
  }

  /** Makes the waiting file true; it is checked once more, since localities may have changed. */
  public ImportOutcome confirm(Officer officer, UUID id) {
    Optional<ImportDraft> found = store.draft(id, officer.id());
    if (found.isEmpty()) {
      return new ImportOutcome.NotFound();
    }
    ImportDraft draft = found.get();
    store.dropDraft(id);
    return switch (kind(draft)) {
      case POSTCODES -> imports.importPostcodes(officer, draft.content());
      case POPULATION -> imports.importPopulation(officer, draft.content(), draft.notice());
      case MAP -> imports.importMap(officer, draft.content());
    };
  }

  private UUID keep(Officer officer, ImportKind kind, String content, String notice) {
    store.dropDraftsBefore(clock.instant().minus(KEPT));
    UUID id = Ids.next();
    store.keep(new ImportDraft(id, kind.code(), content, notice, officer.id(), clock.instant()));
    return id;
  }

  private Review review(ImportDraft draft) {
    ImportKind kind = kind(draft);
    Map<String, Integer> then =
        check(kind, draft.content()) instanceof ImportOutcome.Good good ? good.counts() : Map.of();
    return new Review(draft.id(), kind, store.counts(kind.code()), then);
  }

  private ImportOutcome check(ImportKind kind, String content) {
    return switch (kind) {
      case POSTCODES -> imports.checkPostcodes(content);
      case POPULATION -> imports.checkPopulation(content);
      case MAP -> imports.checkMap(content);
    };
  }

  private static ImportKind kind(ImportDraft draft) {
    return ImportKind.of(draft.kind()).orElseThrow();
  }

  private boolean isTheirs(Officer officer) {
    return store.partnership().filter(p -> officer.mayActFor(p.code())).isPresent();
  }
}
