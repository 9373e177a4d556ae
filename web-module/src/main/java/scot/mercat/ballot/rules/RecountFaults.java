package scot.mercat.ballot.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what is wrong with the files of a recount. */
final class RecountFaults {
  private static final List<String> FILES =
      List.of(RecountFolder.TERMS, RecountFolder.REGISTER, RecountFolder.PAPERS);

  private final List<Fault> faults = new ArrayList<>();

  private record Fault(String file, int line, String what) {}

  void add(String file, int line, String what) {
    faults.add(new Fault(file, line, what));
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  /** One sentence each, by file and line. */
  List<String> lines() {
    return faults.stream()
        .sorted(
            Comparator.<Fault>comparingInt(fault -> FILES.indexOf(fault.file()))
                .thenComparingInt(Fault::line))
        .map(fault -> fault.file() + " line " + fault.line() + ": " + fault.what())
        .toList();
  }
}
