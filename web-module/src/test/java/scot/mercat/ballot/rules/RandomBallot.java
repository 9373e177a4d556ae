package scot.mercat.ballot.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Ballots by a seed: persons with many properties, split properties, second papers, rejections. */
public final class RandomBallot {
  private static final List<String> CAUSES = List.of("unsigned", "unmarked", "late");

  private final Random random;
  private final List<RightEntitled> rights = new ArrayList<>();
  private final List<PaperJudged> papers = new ArrayList<>();

  private RandomBallot(long seed) {
    this.random = new Random(seed);
  }

  /** About so many rights and, of most, a paper. */
  public static Ballot of(int size, Terms terms, long seed) {
    RandomBallot ballot = new RandomBallot(seed);
    int turnout = 10 + ballot.random.nextInt(90);
    for (int property = 0; ballot.rights.size() < size; property++) {
      ballot.addProperty(property, 1 + size / 3);
    }
    ballot.rights.forEach(right -> ballot.addPapers(right, turnout));
    return new Ballot(terms, ballot.rights, ballot.papers);
  }

  private void addProperty(int property, int persons) {
    int person = random.nextInt(persons);
    long value = random.nextInt(20) == 0 ? 0 : (1 + random.nextInt(2_000)) * 5_000L;
    if (random.nextInt(8) == 0) {
      long share = value * random.nextInt(101) / 100;
      addRight(property, person, share);
      addRight(property, persons + property, value - share);
    } else {
      addRight(property, person, value);
    }
  }

  private void addRight(int property, int person, long value) {
    rights.add(
        new RightEntitled("R" + rights.size(), "person-" + person, "property-" + property, value));
  }

  private void addPapers(RightEntitled right, int turnout) {
    if (random.nextInt(100) < 8) {
      add(right, new PaperJudged.Rejected(CAUSES.get(random.nextInt(CAUSES.size()))));
    }
    if (random.nextInt(100) < turnout) {
      add(right, new PaperJudged.Counted(random.nextBoolean() ? Choice.FOR : Choice.AGAINST));
    }
  }

  private void add(RightEntitled right, PaperJudged.Verdict verdict) {
    papers.add(new PaperJudged("S" + papers.size(), right.id(), verdict));
  }
}
