package scot.mercat.ballot.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares the register that decides, as corrections have left it, with the papers that were made
 * from it before. Everyone entitled is sent a paper, one for each property, and nobody else is
 * (paragraph 10 of Schedule 2 to SI 2004/2443, and its like elsewhere).
 *
 * @param register the rights as they stand now
 * @param papers all that were ever made, whatever became of them
 */
public record Settling(List<RightEntitled> register, List<Made> papers) {
  public Settling {
    register = List.copyOf(register);
    papers = List.copyOf(papers);
  }

  /**
   * A paper with what the register said when it was made.
   *
   * @param person for whom
   * @param hundredths what the vote counted by value, in hundredths of a pound
   */
  public record Made(
      Serial serial, String right, String person, long hundredths, PaperState state) {
    /** Whether it would be read and counted, now or when it comes back. */
    boolean isAlive() {
      return state == PaperState.ISSUED || state == PaperState.RETURNED;
    }
  }

  /** In the order of the rights' names; nothing where every paper is as it should be. */
  public List<Settlement> settlements() {
    Map<String, List<Made>> made =
        papers.stream()
            .collect(Collectors.groupingBy(Made::right, HashMap::new, Collectors.toList()));
    List<Settlement> found = new ArrayList<>();
    for (RightEntitled right : register) {
      List<Made> mine = made.remove(right.id());
      settlement(right, mine == null ? List.of() : mine).ifPresent(found::add);
    }
    made.forEach((right, gone) -> withdrawn(right, alive(gone.stream())).ifPresent(found::add));
    found.sort(Comparator.comparing(Settlement::right));
    return List.copyOf(found);
  }

  /**
   * A paper that its own voter spoilt, lost or gave up is settled with that: only what a correction
   * put aside leaves the voter without one.
   */
  private static Optional<Settlement> settlement(RightEntitled right, List<Made> papers) {
    List<Made> others = alive(papers.stream().filter(paper -> !isFor(right, paper)));
    List<Made> own =
        papers.stream()
            .filter(paper -> isFor(right, paper) && paper.state() != PaperState.WITHDRAWN)
            .toList();
    if (own.isEmpty()) {
      Settlement.Kind kind = others.isEmpty() ? Settlement.Kind.ISSUE : Settlement.Kind.RENEW;
      return Optional.of(new Settlement(right.id(), kind, others));
    }
    return others.isEmpty() ? kept(right, alive(own.stream())) : withdrawn(right.id(), others);
  }

  private static boolean isFor(RightEntitled right, Made paper) {
    return paper.person().equals(right.personId());
  }

  private static Optional<Settlement> kept(RightEntitled right, List<Made> papers) {
    return papers.stream().anyMatch(paper -> paper.hundredths() != right.valueHundredths())
        ? Optional.of(new Settlement(right.id(), Settlement.Kind.KEEP, papers))
        : Optional.empty();
  }

  private static Optional<Settlement> withdrawn(String right, List<Made> papers) {
    return papers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Settlement(right, Settlement.Kind.WITHDRAW, papers));
  }

  private static List<Made> alive(Stream<Made> papers) {
    return papers.filter(Made::isAlive).toList();
  }
}
