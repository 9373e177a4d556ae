package scot.mercat.bid.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What must be put right, or accepted with a reason, before a register can be frozen.
 *
 * @param right the vote right concerned
 */
public record FreezeProblem(UUID right, Kind kind) {
  private static final int WHOLE = 100;

  /** What is wrong. */
  public enum Kind {
    /** Would pay the levy, and is not asked (2006 Act s39: those liable vote). */
    LIABLE_WITHOUT_VOTE,
    /** Is asked, and would pay nothing. */
    VOTE_WITHOUT_LIABILITY,
    /** The shares of all who vote on the property do not add up to its whole value. */
    SHARES_NOT_WHOLE,
    /** Votes with no value at all. */
    NO_VALUE;

    /** As messages and rows name it, such as {@code liable-without-vote}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Kind> of(String code) {
      return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
  }

  /** All of them, in the order of the register. */
  public static List<FreezeProblem> in(List<Entry> register) {
    Map<UUID, Integer> shares = new HashMap<>();
    register.stream()
        .filter(entry -> entry.facts().isVoting())
        .forEach(entry -> shares.merge(entry.property(), entry.facts().share(), Integer::sum));
    List<FreezeProblem> problems = new ArrayList<>();
    for (Entry entry : register) {
      RegisterLine facts = entry.facts();
      if (facts.isLiable() && !facts.isVoting()) {
        problems.add(new FreezeProblem(entry.right(), Kind.LIABLE_WITHOUT_VOTE));
      }
      if (facts.isVoting() && !facts.isLiable()) {
        problems.add(new FreezeProblem(entry.right(), Kind.VOTE_WITHOUT_LIABILITY));
      }
      if (facts.isVoting() && shares.getOrDefault(entry.property(), 0) != WHOLE) {
        problems.add(new FreezeProblem(entry.right(), Kind.SHARES_NOT_WHOLE));
      }
      if (facts.isVoting() && facts.hundredths() == 0) {
        problems.add(new FreezeProblem(entry.right(), Kind.NO_VALUE));
      }
    }
    return List.copyOf(problems);
  }
}
