package scot.mercat.place;

import java.util.List;
import scot.mercat.place.rules.Fault;

/** What came of changing the partnership, a body or a locality. */
public sealed interface KeepOutcome {
  record Kept(String code) implements KeepOutcome {}

  /** Nothing was changed; each fault names the field. */
  record Refused(List<Fault> faults) implements KeepOutcome {
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /** There is no such thing, or it is another body's. */
  record NotFound() implements KeepOutcome {}
}
