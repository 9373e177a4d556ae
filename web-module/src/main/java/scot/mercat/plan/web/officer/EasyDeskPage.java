package scot.mercat.plan.web.officer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.DraftView;
import scot.mercat.plan.EasyRead;
import scot.mercat.plan.EasyReadWork;
import scot.mercat.plan.Paragraph;
import scot.mercat.plan.Plan;
import scot.mercat.plan.PlanVersion;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * A plan's Easy Read document as those who make it see it.
 *
 * @param view the newest version, which parts are held to
 * @param shown what everybody sees; nothing where there is none yet
 * @param work what is being made; nothing where nobody has begun
 * @param pictures SVG by name
 * @param kept names what was just done; empty for nothing
 */
public record EasyDeskPage(
    DraftView view,
    Optional<EasyRead> shown,
    Optional<EasyReadWork> work,
    Map<String, String> pictures,
    CheckEntries entries,
    String kept,
    FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "plan/officer/easy.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("plan.easy.title", planTitle());
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public Plan plan() {
    return version().plan();
  }

  public PlanVersion version() {
    return view.version();
  }

  public String planTitle() {
    return view.title();
  }

  /** This page's own address, without the language. */
  public String address() {
    return "officer/plans/" + plan().slug() + "/easy-read";
  }

  /** The parts that are being made, or else those that everybody sees. */
  public EasyReadWork document() {
    return work.or(() -> shown.map(EasyRead::work)).orElse(EasyReadWork.EMPTY);
  }

  public boolean isBeingMade() {
    return work.isPresent();
  }

  public Set<String> stale() {
    return document().stale(version());
  }

  public List<Paragraph> untold() {
    return document().untold(version());
  }

  /** The paragraphs that a part was made from, in the order of the plan. */
  public List<Paragraph> sources(EasyRead.Part part) {
    return version().paragraphs().stream()
        .filter(paragraph ->
            part.links().stream().anyMatch(link -> link.block().equals(paragraph.id())))
        .toList();
  }

  /** The paragraph that was left out; nothing where the version no longer has it. */
  public Optional<Paragraph> paragraph(BlockId block) {
    return version().paragraph(block);
  }
}
