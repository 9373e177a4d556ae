package scot.mercat.place;

import java.util.List;
import java.util.UUID;
import scot.mercat.place.rules.Fault;

/** What came of sending in a file. */
public sealed interface Proposal {
  /** The file is good and waits to be confirmed. */
  record Waiting(UUID id) implements Proposal {}

  /** Every bad line is named; the file is not kept. */
  record Refused(List<Fault> faults) implements Proposal {
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /** The officer does not act for the whole partnership. */
  record NotTheirs() implements Proposal {}
}
