package scot.mercat.plan.web.officer;

import java.util.List;
import java.util.Map;
import scot.mercat.plan.DraftView;
import scot.mercat.plan.Paragraph;
import scot.mercat.plan.Plan;
import scot.mercat.plan.rules.BlockKind;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.plan.rules.StatutoryContent.Missing;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * A plan's newest words in their order.
 *
 * @param isPublished whether any version was published
 * @param rendition whose words are shown
 * @param owners names of bodies by code
 * @param kept names what was just done, or the paragraph that was just written; empty for nothing
 */
public record DraftPage(
    DraftView view,
    boolean isPublished,
    Rendition rendition,
    Map<String, String> owners,
    String kept)
    implements Page {
  @Override
  public String template() {
    return "plan/officer/draft.jte";
  }

  @Override
  public String title(Words words) {
    return planTitle();
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  /** In English. */
  public String planTitle() {
    return view.title();
  }

  public Plan plan() {
    return view.version().plan();
  }

  public List<Paragraph> paragraphs() {
    return view.version().paragraphs();
  }

  public boolean isFull() {
    return rendition == Rendition.FULL;
  }

  /** The paragraph's words in the rendition that is shown. */
  public String words(Paragraph paragraph) {
    return isFull() ? view.full(paragraph) : view.plain(paragraph);
  }

  public List<Missing> missing() {
    return view.missing();
  }

  /** The plan's own address for officers, without the language. */
  public String address() {
    return "officer/plans/" + plan().slug();
  }

  public boolean mayGoUp(int position) {
    return position > 0
        && paragraphs().get(position).isMovable()
        && paragraphs().get(position - 1).isMovable();
  }

  public boolean mayGoDown(int position) {
    return position + 1 < paragraphs().size() && mayGoUp(position + 1);
  }

  /** The class that draws the paragraph as residents will see it. */
  public String kindClass(Paragraph paragraph) {
    return paragraph.kind() == BlockKind.TEXT || !paragraph.isMovable()
        ? "mercat-block"
        : "mercat-block mercat-block--" + paragraph.kind().code();
  }
}
