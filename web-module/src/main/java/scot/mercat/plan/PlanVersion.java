package scot.mercat.plan;

import java.util.List;
import java.util.Optional;

/** The paragraphs of a plan as they stand in one version. */
public record PlanVersion(Plan plan, VersionName name, List<Paragraph> paragraphs) {
  public PlanVersion {
    paragraphs = List.copyOf(paragraphs);
  }

  public int number() {
    return name.number();
  }

  public boolean isDraft() {
    return name.isDraft();
  }

  public Optional<Paragraph> paragraph(String key) {
    return paragraphs.stream().filter(paragraph -> paragraph.key().equals(key)).findFirst();
  }

  public Optional<Paragraph> paragraph(BlockId id) {
    return paragraphs.stream().filter(paragraph -> paragraph.id().equals(id)).findFirst();
  }
}
