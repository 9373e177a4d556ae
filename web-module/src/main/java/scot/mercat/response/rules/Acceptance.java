package scot.mercat.response.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether what somebody sent can be taken in. Nothing is refused silently, and never because many
 * people share a device or a connection.
 */
public final class Acceptance {
  /** Longest comment, in characters as people count them. */
  public static final int LONGEST = 5_000;

  private static final int LONGEST_NAME = 100;

  private Acceptance() {}

  /** Something to put right, as the end of a message key. */
  public enum Problem {
    EMPTY,
    TOO_LONG,
    NAME_MISSING,
    NAME_TOO_LONG,
    TRAP_FILLED,
    TOO_QUICK,
    /** From one address, in a short time. */
    TOO_MANY
  }

  /** What is wrong with the words. */
  public static List<Problem> words(String text) {
    List<Problem> problems = new ArrayList<>();
    add(problems, text.isBlank(), Problem.EMPTY);
    add(problems, text.codePointCount(0, text.length()) > LONGEST, Problem.TOO_LONG);
    return problems;
  }

  /** What is wrong with the name: one is needed only to be published. */
  public static List<Problem> name(Consent consent, String name) {
    List<Problem> problems = new ArrayList<>();
    add(problems, consent == Consent.WITH_NAME && name.isBlank(), Problem.NAME_MISSING);
    add(problems, name.length() > LONGEST_NAME, Problem.NAME_TOO_LONG);
    return problems;
  }

  /**
   * What looks like a program rather than a person. Both can happen to a person, so they are told.
   *
   * @param trap what was typed into a field that people are asked to leave empty
   * @param taken from showing the form to its being sent
   * @param least how long a person needs at the least
   */
  public static List<Problem> haste(String trap, Duration taken, Duration least) {
    List<Problem> problems = new ArrayList<>();
    add(problems, !trap.isEmpty(), Problem.TRAP_FILLED);
    add(problems, taken.compareTo(least) < 0, Problem.TOO_QUICK);
    return problems;
  }

  private static void add(List<Problem> problems, boolean holds, Problem problem) {
    if (holds) {
      problems.add(problem);
    }
  }
}
