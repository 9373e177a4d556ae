package scot.mercat.audit;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import scot.mercat.audit.rules.Head;
import scot.mercat.audit.store.AuditStore;
import scot.mercat.audit.store.FoundEntries.Bounds;
import scot.mercat.web.SignedIn;

/** Shows what was done: to officers what concerns their body, to everyone the chain's heads. */
@Singleton
@Transactional
public class AuditReading {
  private static final int PAGE = 50;
  private static final int HEADS = 60;
  private static final String ADMINISTRATOR = "administrator";

  private final AuditStore store;
  private final List<ActorNames> names;

  @Inject
  public AuditReading(AuditStore store, Instance<ActorNames> names) {
    this.store = store;
    this.names = names.stream().toList();
  }

  /**
   * Entries on a page.
   *
   * @param names of those who did things, where they are known
   */
  public record Found(List<AuditEntry> entries, Map<String, String> names, boolean hasMore) {}

  /** What the officer may see; what concerns no body only as an administrator. */
  public Found find(SignedIn officer, AuditQuery query) {
    Bounds bounds =
        new Bounds(officer.body(), officer.bodiesBelow(), officer.roles().contains(ADMINISTRATOR));
    List<AuditEntry> found = store.foundEntries().find(query, bounds, PAGE + 1);
    List<AuditEntry> page = found.subList(0, Math.min(PAGE, found.size()));
    return new Found(List.copyOf(page), namesOf(page), found.size() > PAGE);
  }

  /** The published heads, the newest first. */
  public List<Head.Published> heads() {
    return store.sealedEntries().heads(HEADS);
  }

  private Map<String, String> namesOf(List<AuditEntry> page) {
    Set<String> actors = page.stream().map(AuditEntry::actor).collect(Collectors.toSet());
    Map<String, String> known = new HashMap<>();
    names.forEach(source -> known.putAll(source.names(actors)));
    return known;
  }
}
