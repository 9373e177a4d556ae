package scot.mercat.plan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.identity.Officer;
import scot.mercat.plan.rules.EasyReadDraft;
import scot.mercat.plan.store.EasyReadStore;
import scot.mercat.shared.Outbox;
import scot.mercat.translations.SourceText;

/** Keeps plans in Easy Read, each part tied to the paragraphs that it was made from. */
@Singleton
@Transactional
public class EasyReadDocuments {
  /** The outbox's word for a plan, by its slug, that has another document. */
  public static final String TOPIC = "easy-read";

  private final EasyReadStore store;
  private final Wordings wordings;
  private final AuditLog audit;
  private final Outbox outbox;
  private final Clock clock;

  @Inject
  public EasyReadDocuments(
      EasyReadStore store, Wordings wordings, AuditLog audit, Outbox outbox, Clock clock) {
    this.store = store;
    this.wordings = wordings;
    this.audit = audit;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The newest document of the plan that was made from any published version. */
  public Optional<EasyRead> find(PlanId plan) {
    return store.newest(plan);
  }

  /**
   * Keeps a document made from the version.
   *
   * @throws IllegalArgumentException where it names a paragraph that the version does not have
   */
  public void keep(Officer officer, PlanVersion version, EasyReadDraft draft) {
    if (!officer.mayActFor(version.plan().body())) {
      throw new IllegalStateException("The plan belongs to another body");
    }
    List<EasyRead.Part> parts = draft.parts().stream().map(part -> part(version, part)).toList();
    List<EasyRead.Omission> omissions =
        draft.omissions().entrySet().stream()
            .map(left -> new EasyRead.Omission(named(version, left.getKey()).id(), left.getValue()))
            .toList();
    List<String> hashes =
        wordings.keep(parts.stream().map(part -> new SourceText(part.text())).toList());
    EasyRead document =
        new EasyRead(version.number(), draft.checkedBy(), draft.checkedOn(), parts, omissions);
    store.add(version.plan().id(), document, hashes, clock.instant());
    note(officer, version, parts.size());
    outbox.tell(TOPIC, version.plan().slug());
  }

  private static EasyRead.Part part(PlanVersion version, EasyReadDraft.Part part) {
    List<EasyRead.Link> links =
        part.from().stream()
            .map(key -> named(version, key))
            .map(paragraph -> new EasyRead.Link(paragraph.id(), paragraph.plain()))
            .toList();
    return new EasyRead.Part(part.key(), part.picture(), part.text(), links);
  }

  private static Paragraph named(PlanVersion version, String key) {
    return version
        .paragraph(key)
        .orElseThrow(() -> new IllegalArgumentException("The version has no paragraph " + key));
  }

  private void note(Officer officer, PlanVersion version, int parts) {
    Plan plan = version.plan();
    audit.append(
        new Deed(
            officer.id().toString(),
            "plan.easy-read-kept",
            plan.id().value().toString(),
            plan.body(),
            Map.of("version", "" + version.number(), "parts", "" + parts)));
  }
}
