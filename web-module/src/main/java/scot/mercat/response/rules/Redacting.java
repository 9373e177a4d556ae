package scot.mercat.response.rules;

import java.util.ArrayList;
import java.util.List;

/** Whether words can be shown in place of those that came. */
public final class Redacting {
  private Redacting() {}

  /** Something to put right. */
  public enum Problem {
    /** Nothing is left to show: then it is to be hidden instead. */
    EMPTY,
    TOO_LONG,
    TRANSLATION_TOO_LONG,
    /** Nothing was taken out. */
    UNCHANGED,
    /** A translation still says what the words no longer do. */
    TRANSLATION_UNCHANGED
  }

  /**
   * What is shown.
   *
   * @param translation of the text; empty for none
   */
  public record Shown(String text, String translation) {}

  /**
   * What is wrong with what a moderator wants to show.
   *
   * @param isTranslationRight whether they said that the translation may stay as it is
   */
  public static List<Problem> problems(Shown before, Shown after, boolean isTranslationRight) {
    List<Problem> problems = new ArrayList<>();
    boolean isTextSame = after.text().equals(before.text());
    boolean isTranslationSame = after.translation().equals(before.translation());
    if (after.text().isBlank()) {
      problems.add(Problem.EMPTY);
    } else if (isTooLong(before.text(), after.text())) {
      problems.add(Problem.TOO_LONG);
    } else if (isTextSame && isTranslationSame) {
      problems.add(Problem.UNCHANGED);
    }
    if (isTooLong(before.translation(), after.translation())) {
      problems.add(Problem.TRANSLATION_TOO_LONG);
    }
    boolean saysMore = !isTextSame && isTranslationSame && !after.translation().isBlank();
    if (saysMore && !isTranslationRight) {
      problems.add(Problem.TRANSLATION_UNCHANGED);
    }
    return problems;
  }

  private static boolean isTooLong(String before, String after) {
    return after.length() > Math.max(before.length(), Acceptance.LONGEST);
  }
}
