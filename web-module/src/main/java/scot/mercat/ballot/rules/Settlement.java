package scot.mercat.ballot.rules;

import java.util.List;
import java.util.Locale;

/**
 * What is to be done for one right so that its papers follow the corrected register.
 *
 * @param right the register's name for it
 * @param papers those that are put aside, or that stay as they are; empty where one is made only
 */
public record Settlement(String right, Kind kind, List<Settling.Made> papers) {
  /** What is done. */
  public enum Kind {
    /** The right has no paper: one is made. */
    ISSUE,
    /** The right is on the register no more: its paper is put aside. */
    WITHDRAW,
    /** The right is somebody else's now: their paper is put aside, and one is made. */
    RENEW,
    /** Nothing: the vote has another value, and the paper stays as it is. */
    KEEP;

    /** As messages and forms name it, such as {@code renew}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a paper is made. */
    public boolean makes() {
      return this == ISSUE || this == RENEW;
    }

    /** Whether there is anything to do. */
    public boolean isWork() {
      return this != KEEP;
    }
  }

  public Settlement {
    papers = List.copyOf(papers);
  }

  /** Whether one of its papers has come back already. */
  public boolean isBack() {
    return papers.stream().anyMatch(paper -> paper.state() == PaperState.RETURNED);
  }
}
