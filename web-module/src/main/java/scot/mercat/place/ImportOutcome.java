package scot.mercat.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import scot.mercat.place.rules.Fault;

/** What a file about places would do, or has done. */
public sealed interface ImportOutcome {
  /**
   * The whole file is good.
   *
   * @param counts postcodes, zones or known places, by the code of the locality
   */
  record Good(Map<String, Integer> counts) implements ImportOutcome {
    public Good {
      counts = new LinkedHashMap<>(counts);
    }

    public int total() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** Nothing was changed; every bad line is named, by its number. */
  record Refused(List<Fault> faults) implements ImportOutcome {
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /** There is no such place, or it is another body's. */
  record NotFound() implements ImportOutcome {}

  static ImportOutcome of(Map<String, Integer> counts, List<Fault> faults) {
    return faults.isEmpty() ? new Good(counts) : new Refused(faults);
  }
}
