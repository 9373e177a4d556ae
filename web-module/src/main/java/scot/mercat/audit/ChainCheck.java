package scot.mercat.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import scot.mercat.audit.rules.Chain;
import scot.mercat.audit.rules.Head;
import scot.mercat.audit.store.SealedEntries;

/** Recomputes the whole chain from the rows as they stand. */
final class ChainCheck {
  private static final int BATCH = 1000;
  private static final int EVERY_HEAD = 100_000;

  private final SealedEntries entries;
  private final Chain.Verifier verifier = new Chain.Verifier();
  private final Map<Long, Head.Published> heads = new HashMap<>();
  private final List<String> faults = new ArrayList<>();

  ChainCheck(SealedEntries entries) {
    this.entries = entries;
  }

  /**
   * @param head the last link that there is
   * @param faults what is wrong, each with the entry's number; empty where nothing is
   */
  record Result(Head head, List<String> faults) {}

  Result run() {
    entries.heads(EVERY_HEAD).forEach(head -> heads.put(head.head().position(), head));
    List<SealedEntries.StoredLink> links = entries.linksAfter(0, BATCH);
    while (!links.isEmpty()) {
      links.forEach(this::check);
      links = entries.linksAfter(verifier.position(), BATCH);
    }
    heads.values().forEach(head -> faults.add(gone(head)));
    entries.passedOver().forEach(id -> faults.add("entry " + id + ": was never linked"));
    return new Result(new Head(verifier.position(), verifier.head()), List.copyOf(faults));
  }

  private void check(SealedEntries.StoredLink link) {
    Chain.@Nullable Entry entry = link.entry();
    if (entry == null) {
      faults.add(verifier.passGone(link.position(), link.entryId(), link.hash()));
    } else {
      verifier
          .check(new Chain.Link(link.position(), entry, link.previousHash(), link.hash()))
          .ifPresent(faults::add);
    }
    Head.@Nullable Published published = heads.remove(link.position());
    if (published != null && !published.head().hash().equals(link.hash())) {
      faults.add("entry " + link.entryId() + ": is not what was published on " + published.day());
    }
  }

  private static String gone(Head.Published head) {
    return "link " + head.head().position() + ", published on " + head.day() + ": is gone";
  }
}
