package scot.mercat.ballot.rules;

import java.util.List;

/** What the three texts of a {@link RecountFolder} hold. */
public sealed interface RecountReading {
  record Countable(Ballot ballot) implements RecountReading {}

  /**
   * @param faults all that were found, in the order of the files and their lines
   */
  record Bad(List<String> faults) implements RecountReading {
    public Bad {
      faults = List.copyOf(faults);
    }
  }

  static RecountReading of(RecountFolder folder) {
    return new RecountReader(folder).read();
  }
}
