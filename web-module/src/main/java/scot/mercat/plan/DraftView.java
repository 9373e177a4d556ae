package scot.mercat.plan;

import java.util.List;
import java.util.Map;
import scot.mercat.plan.rules.BlockKind;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.plan.rules.StatutoryContent;
import scot.mercat.plan.rules.StatutoryContent.Missing;
import scot.mercat.plan.rules.StatutoryContent.Stated;

/**
 * A version with its words, as those who write it see it.
 *
 * @param texts by hash
 */
public record DraftView(PlanVersion version, Map<String, String> texts) {
  public DraftView {
    texts = Map.copyOf(texts);
  }

  public String full(Paragraph paragraph) {
    return texts.getOrDefault(paragraph.hash(Rendition.FULL), "");
  }

  public String plain(Paragraph paragraph) {
    return texts.getOrDefault(paragraph.hash(Rendition.PLAIN), "");
  }

  /** What the plan is called; its name in addresses where it has no title yet. */
  public String title() {
    return version.paragraphs().stream()
        .filter(paragraph -> paragraph.kind() == BlockKind.TITLE)
        .findFirst()
        .map(this::plain)
        .filter(title -> !title.isBlank())
        .orElse(version.plan().slug());
  }

  /** What the law asks for and the version does not have. */
  public List<Missing> missing() {
    Plan plan = version.plan();
    return StatutoryContent.missing(
        plan.kind(),
        plan.from().isBefore(plan.to()),
        version.paragraphs().stream().map(this::stated).toList());
  }

  private Stated stated(Paragraph paragraph) {
    boolean isWritten = !full(paragraph).isBlank() && !plain(paragraph).isBlank();
    return new Stated(paragraph.key(), paragraph.kind(), paragraph.facts(), isWritten);
  }
}
