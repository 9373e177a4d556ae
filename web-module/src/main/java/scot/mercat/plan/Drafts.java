package scot.mercat.plan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.identity.Officer;
import scot.mercat.plan.store.PlanStore;
import scot.mercat.translations.SourceText;

/** Writes plans. Only a draft changes; what was published stays as it is. */
@Singleton
@Transactional
public class Drafts {
  private final PlanStore store;
  private final Wordings wordings;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public Drafts(PlanStore store, Wordings wordings, AuditLog audit, Clock clock) {
    this.store = store;
    this.wordings = wordings;
    this.audit = audit;
    this.clock = clock;
  }

  /** Adds a plan with an empty draft of its first version. */
  public void create(Officer officer, Plan plan) {
    requireLeave(officer, plan);
    store.add(plan, clock.instant());
    store.addDraft(plan.id());
    note(officer.id().toString(), "plan.created", plan, Map.of("kind", plan.kind().code()));
  }

  /** The number of the draft; makes one like the latest version where there is none. */
  public int open(Officer officer, Plan plan) {
    requireLeave(officer, plan);
    return store.versions(plan.id()).stream()
        .filter(VersionName::isDraft)
        .map(VersionName::number)
        .findFirst()
        .orElseGet(() -> addDraft(officer, plan));
  }

  /** Replaces what the draft says. Paragraphs keep their ids by their keys. */
  public void write(Officer officer, Plan plan, List<ParagraphDraft> paragraphs) {
    int number = open(officer, plan);
    List<SourceText> texts =
        paragraphs.stream()
            .flatMap(
                draft -> Stream.of(new SourceText(draft.full()), new SourceText(draft.plain())))
            .toList();
    List<String> hashes = wordings.keep(texts);
    List<Paragraph> written = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      written.add(paragraph(plan, paragraphs.get(i), hashes.get(2 * i), hashes.get(2 * i + 1)));
    }
    store.write(plan.id(), number, written);
    note(
        officer.id().toString(),
        "plan.written",
        plan,
        Map.of("version", "" + number, "paragraphs", "" + written.size()));
  }

  /** The draft, if there is one, held against other writers until the transaction ends. */
  public Optional<PlanVersion> hold(Plan plan) {
    store.lock(plan.id());
    return store.versions(plan.id()).stream()
        .filter(VersionName::isDraft)
        .findFirst()
        .flatMap(version -> store.version(plan, version.number()));
  }

  /** Closes the draft for ever; called when it is published. */
  public void seal(PlanVersion version, LocalDate day) {
    store.publish(version.plan().id(), version.number(), day);
  }

  private int addDraft(Officer officer, Plan plan) {
    int number = store.addDraft(plan.id());
    note(officer.id().toString(), "plan.draft-opened", plan, Map.of("version", "" + number));
    return number;
  }

  private Paragraph paragraph(Plan plan, ParagraphDraft draft, String full, String plain) {
    BlockId id =
        store
            .block(plan.id(), draft.key())
            .orElseGet(() -> store.addBlock(plan.id(), draft.key(), draft.kind()));
    return new Paragraph(id, draft.key(), draft.kind(), draft.level(), draft.facts(), full, plain);
  }

  private void note(String actor, String action, Plan plan, Map<String, String> facts) {
    audit.append(new Deed(actor, action, plan.id().value().toString(), plan.body(), facts));
  }

  private static void requireLeave(Officer officer, Plan plan) {
    if (!officer.mayActFor(plan.body())) {
      throw new IllegalStateException("The plan belongs to another body");
    }
  }
}
