package scot.mercat.ballot.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Why a ballot cannot be counted: every fault of its register and its papers. */
final class Unsoundness {
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, RightEntitled> rights = new HashMap<>();
  private final Set<List<String>> shares = new HashSet<>();
  private final Set<String> serials = new HashSet<>();
  private final Set<String> counted = new HashSet<>();
  private long value;

  private Unsoundness() {}

  /** Where a fault stands. */
  enum Part {
    REGISTER,
    PAPERS
  }

  /**
   * @param index the place of the right or the paper in its list, from 0
   */
  record Fault(Part part, int index, String what) {}

  /** In the order of the lists; empty when the ballot can be counted. */
  static List<Fault> of(List<RightEntitled> rights, List<PaperJudged> papers) {
    Unsoundness found = new Unsoundness();
    for (int i = 0; i < rights.size(); i++) {
      found.check(i, rights.get(i));
    }
    for (int i = 0; i < papers.size(); i++) {
      found.check(i, papers.get(i));
    }
    return List.copyOf(found.faults);
  }

  private void check(int index, RightEntitled right) {
    if (rights.putIfAbsent(right.id(), right) != null) {
      add(Part.REGISTER, index, "the right " + right.id() + " stands here a second time");
    } else if (!shares.add(List.of(right.personId(), right.propertyId()))) {
      add(
          Part.REGISTER,
          index,
          "the person "
              + right.personId()
              + " has a second right for the property "
              + right.propertyId());
    }
    addValue(index, right.valueHundredths());
  }

  private void addValue(int index, long more) {
    if (more > Long.MAX_VALUE - value) {
      add(Part.REGISTER, index, "all values together are more than can be counted");
      value = 0;
    } else {
      value += more;
    }
  }

  private void check(int index, PaperJudged paper) {
    if (!serials.add(paper.serial())) {
      add(Part.PAPERS, index, "the serial " + paper.serial() + " stands here a second time");
    }
    if (!rights.containsKey(paper.rightId())) {
      add(Part.PAPERS, index, "no right " + paper.rightId() + " stands in the register");
    } else if (paper.verdict() instanceof PaperJudged.Counted && !counted.add(paper.rightId())) {
      add(Part.PAPERS, index, "a second paper is counted for the right " + paper.rightId());
    }
  }

  private void add(Part part, int index, String what) {
    faults.add(new Fault(part, index, what));
  }
}
