package scot.mercat.plan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import scot.mercat.translations.SourceText;
import scot.mercat.translations.Staleness;

/**
 * A plan in pictures and short sentences: a document of its own, and no twin of the text. It is in
 * English.
 *
 * @param madeFrom the version of the plan that it was made from
 * @param checkedBy the group that read it and said that it is easy
 * @param omissions what it leaves out
 */
public record EasyRead(
    int madeFrom,
    String checkedBy,
    LocalDate checkedOn,
    List<Part> parts,
    List<Omission> omissions) {

  /**
   * One picture with what it stands beside.
   *
   * @param links never empty
   */
  public record Part(String key, String picture, String text, List<Link> links) {
    public Part {
      links = List.copyOf(links);
    }

    /** Tells whether two officers had the same part before them. */
    public String fingerprint() {
      return new SourceText(picture + "\n" + text + "\n" + links).hash();
    }

    /** Whether any paragraph that it was made from reads otherwise in the version, or is gone. */
    public boolean isStale(PlanVersion version) {
      return links.stream().anyMatch(link -> link.staleness(version) != Staleness.CURRENT);
    }

    private List<Paragraph> changedSensitive(PlanVersion version) {
      return links.stream()
          .filter(link -> link.staleness(version) == Staleness.STALE)
          .flatMap(link -> version.paragraph(link.block()).stream())
          .filter(paragraph -> paragraph.kind().isSensitive())
          .toList();
    }
  }

  /**
   * @param sourceHash SHA-256 of the paragraph's plain text from which the part was made
   */
  public record Link(BlockId block, String sourceHash) {
    /** Missing where the version no longer has the paragraph. */
    public Staleness staleness(PlanVersion version) {
      return version
          .paragraph(block)
          .map(paragraph -> Staleness.of(paragraph.plain(), sourceHash))
          .orElse(Staleness.MISSING);
    }
  }

  /** A paragraph that was left out, and why. */
  public record Omission(BlockId block, String reason) {}

  public EasyRead {
    parts = List.copyOf(parts);
    omissions = List.copyOf(omissions);
  }

  /** Keys of the parts that no longer say what the version says. */
  public Set<String> stale(PlanVersion version) {
    return work().stale(version);
  }

  /**
   * What the version now says where a part may name a wrong day, sum or number: the changed
   * paragraphs of these kinds, by key of the part. The part itself must not be shown then.
   */
  public Map<String, List<Paragraph>> withheld(PlanVersion version) {
    Map<String, List<Paragraph>> withheld = new HashMap<>();
    for (Part part : parts) {
      List<Paragraph> instead = part.changedSensitive(version);
      if (!instead.isEmpty()) {
        withheld.put(part.key(), instead);
      }
    }
    return withheld;
  }

  /** What the version says and the document neither tells nor leaves out for a reason. */
  public List<Paragraph> untold(PlanVersion version) {
    return work().untold(version);
  }

  /** The same without its check, to be written further. */
  public EasyReadWork work() {
    return new EasyReadWork(parts, omissions);
  }
}
