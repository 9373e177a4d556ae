package scot.mercat.plan.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * What a plan must set out by the Community Empowerment (Scotland) Act 2015: sections 6(2) for the
 * plan of a whole area and 10(3) for a locality. Both ask for local outcomes, the proposed
 * improvement and the period; that of a whole area also describes needs and circumstances.
 */
public final class StatutoryContent {
  private StatutoryContent() {}

  /** What can be missing; its code names the message. */
  public enum Need {
    TITLE,
    OUTCOME,
    ACTION,
    OWNER,
    DUE,
    PERIOD,
    NEEDS,
    TEXT;

    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * A paragraph as far as the law sees it.
   *
   * @param isWritten whether both renditions have words
   */
  public record Stated(String key, BlockKind kind, Facts facts, boolean isWritten) {}

  /**
   * Something that is not there.
   *
   * @param key of the paragraph that lacks it; empty where the plan as a whole does
   */
  public record Missing(Need need, String key) {}

  /**
   * @param hasPeriod whether the period begins before it ends
   */
  public static List<Missing> missing(PlanKind kind, boolean hasPeriod, List<Stated> paragraphs) {
    List<Missing> missing = new ArrayList<>();
    require(missing, has(paragraphs, BlockKind.TITLE), Need.TITLE);
    require(missing, hasPeriod, Need.PERIOD);
    require(missing, has(paragraphs, BlockKind.OUTCOME), Need.OUTCOME);
    require(missing, has(paragraphs, BlockKind.ACTION), Need.ACTION);
    require(missing, kind == PlanKind.LOCALITY || has(paragraphs, BlockKind.TEXT), Need.NEEDS);
    paragraphs.forEach(paragraph -> missing.addAll(missing(paragraph)));
    return missing;
  }

  private static List<Missing> missing(Stated paragraph) {
    List<Missing> missing = new ArrayList<>();
    if (!paragraph.isWritten()) {
      missing.add(new Missing(Need.TEXT, paragraph.key()));
    }
    if (paragraph.kind() == BlockKind.ACTION) {
      if (paragraph.facts().get("owner").isEmpty()) {
        missing.add(new Missing(Need.OWNER, paragraph.key()));
      }
      if (paragraph.facts().due().isEmpty()) {
        missing.add(new Missing(Need.DUE, paragraph.key()));
      }
    }
    return missing;
  }

  private static boolean has(List<Stated> paragraphs, BlockKind kind) {
    return paragraphs.stream().anyMatch(paragraph -> paragraph.kind() == kind);
  }

  private static void require(List<Missing> missing, boolean isThere, Need need) {
    if (!isThere) {
      missing.add(new Missing(need, ""));
    }
  }
}
