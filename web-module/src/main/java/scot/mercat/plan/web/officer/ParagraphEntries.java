package scot.mercat.plan.web.officer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import scot.mercat.plan.DraftView;
import scot.mercat.plan.Paragraph;
import scot.mercat.plan.ParagraphDraft;
import scot.mercat.plan.rules.BlockKind;
import scot.mercat.plan.rules.Facts;
import scot.mercat.web.FormErrors;

/** What was typed for one paragraph. */
public record ParagraphEntries(
    String kind,
    String level,
    String full,
    String plain,
    ActionEntries action,
    FigureEntries figures) {
  private static final int LONGEST = 6000;
  private static final Set<String> LEVELS = Set.of("2", "3");

  /** The kinds that can be added; a plan has one title. */
  public static final List<BlockKind> ADDABLE =
      Arrays.stream(BlockKind.values()).filter(kind -> kind != BlockKind.TITLE).toList();

  static ParagraphEntries empty(BlockKind kind) {
    return new ParagraphEntries(
        kind.code(), "2", "", "", ActionEntries.of(Facts.NONE), FigureEntries.of(Facts.NONE));
  }

  static ParagraphEntries of(DraftView view, Paragraph paragraph) {
    return new ParagraphEntries(
        paragraph.kind().code(),
        "" + paragraph.level(),
        view.full(paragraph),
        view.plain(paragraph),
        ActionEntries.of(paragraph.facts()),
        FigureEntries.of(paragraph.facts()));
  }

  /**
   * @param owners codes of those who can be said to do something; empty where the code is typed
   */
  FormErrors errors(BlockKind of, Set<String> owners) {
    FormErrors errors =
        FormErrors.NONE
            .when(full.isBlank(), "full", "plan.full.missing")
            .when(full.length() > LONGEST, "full", "plan.text.long", LONGEST)
            .when(plain.isBlank(), "plain", "plan.plain.missing")
            .when(plain.length() > LONGEST, "plain", "plan.text.long", LONGEST);
    return switch (of) {
      case ACTION -> action.errors(errors, owners);
      case HEADING -> errors.when(!LEVELS.contains(level), "level", "web.error.choice");
      case INDICATOR -> figures.errors(errors);
      default -> errors;
    };
  }

  ParagraphDraft draft(String key, BlockKind of, Facts before) {
    int depth = of != BlockKind.HEADING ? 0 : level.equals("3") ? 3 : 2;
    return new ParagraphDraft(key, of, depth, facts(of, before), full, plain);
  }

  /** What other features may have noted beside these stays. */
  private Facts facts(BlockKind of, Facts before) {
    Map<String, String> facts = new HashMap<>(before.values());
    if (of == BlockKind.ACTION) {
      action.addTo(facts);
    } else if (of == BlockKind.INDICATOR) {
      figures.addTo(facts);
    }
    facts.values().removeIf(String::isEmpty);
    return new Facts(facts);
  }
}
