package scot.mercat.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import scot.mercat.plan.EasyRead.Link;
import scot.mercat.plan.EasyRead.Omission;
import scot.mercat.plan.EasyRead.Part;

/**
 * The parts of an Easy Read document and what it leaves out, whether or not anybody has checked it.
 * Every change gives another; nothing here changes.
 */
public record EasyReadWork(List<Part> parts, List<Omission> omissions) {
  public static final EasyReadWork EMPTY = new EasyReadWork(List.of(), List.of());

  public EasyReadWork {
    parts = List.copyOf(parts);
    omissions = List.copyOf(omissions);
  }

  public Optional<Part> part(String key) {
    return parts.stream().filter(part -> part.key().equals(key)).findFirst();
  }

  /** Keys of the parts that no longer say what the version says. */
  public Set<String> stale(PlanVersion version) {
    return parts.stream()
        .filter(part -> part.isStale(version))
        .map(Part::key)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What the version says and this neither tells nor leaves out for a reason. */
  public List<Paragraph> untold(PlanVersion version) {
    Set<BlockId> known =
        parts.stream()
            .flatMap(part -> part.links().stream())
            .map(Link::block)
            .collect(Collectors.toSet());
    omissions.forEach(omission -> known.add(omission.block()));
    return version.paragraphs().stream()
        .filter(paragraph -> paragraph.kind().isParagraph() && !known.contains(paragraph.id()))
        .toList();
  }

  /** The next key of the form {@code e07} that no part has. */
  public String freeKey() {
    int highest =
        parts.stream()
            .map(part -> part.key().replaceAll("[^0-9]", ""))
            .filter(digits -> !digits.isEmpty() && digits.length() < 8)
            .mapToInt(Integer::parseInt)
            .max()
            .orElse(0);
    return "e%02d".formatted(highest + 1);
  }

  /**
   * With the part in the place of the one that has its key; a new one comes before the first that
   * tells of a later paragraph of the version. What it tells of is no longer left out.
   */
  public EasyReadWork with(Part part, PlanVersion version) {
    List<Part> changed = new ArrayList<>(parts);
    int known = position(part.key());
    if (known >= 0) {
      changed.set(known, part);
    } else {
      changed.add(place(part, version), part);
    }
    Set<BlockId> told = part.links().stream().map(Link::block).collect(Collectors.toSet());
    return new EasyReadWork(changed, leftOut(omission -> !told.contains(omission.block())));
  }

  public EasyReadWork without(String key) {
    return new EasyReadWork(
        parts.stream().filter(part -> !part.key().equals(key)).toList(), omissions);
  }

  /** One place up or down; nothing happens at either end. */
  public EasyReadWork moved(String key, boolean up) {
    int from = position(key);
    int to = up ? from - 1 : from + 1;
    if (from < 0 || to < 0 || to >= parts.size()) {
      return this;
    }
    List<Part> changed = new ArrayList<>(parts);
    Collections.swap(changed, from, to);
    return new EasyReadWork(changed, omissions);
  }

  public EasyReadWork leavingOut(Omission omission) {
    List<Omission> changed =
        new ArrayList<>(leftOut(other -> !other.block().equals(omission.block())));
    changed.add(omission);
    return new EasyReadWork(parts, changed);
  }

  /** The paragraph waits to be told again. */
  public EasyReadWork takingBack(BlockId block) {
    return new EasyReadWork(parts, leftOut(omission -> !omission.block().equals(block)));
  }

  /** Without what speaks only of paragraphs that the version no longer has. */
  public EasyReadWork leftOutOf(PlanVersion version) {
    return new EasyReadWork(
        parts, leftOut(omission -> version.paragraph(omission.block()).isPresent()));
  }

  private List<Omission> leftOut(Predicate<Omission> which) {
    return omissions.stream().filter(which).toList();
  }

  private int position(String key) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }

  private int place(Part part, PlanVersion version) {
    int wanted = first(part, version);
    for (int i = 0; i < parts.size(); i++) {
      if (first(parts.get(i), version) > wanted) {
        return i;
      }
    }
    return parts.size();
  }

  /** Where in the version the first paragraph stands that the part was made from. */
  private static int first(Part part, PlanVersion version) {
    for (int i = 0; i < version.paragraphs().size(); i++) {
      BlockId id = version.paragraphs().get(i).id();
      if (part.links().stream().anyMatch(link -> link.block().equals(id))) {
        return i;
      }
    }
    return -1;
  }
}
