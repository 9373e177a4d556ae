package scot.mercat.consultation.rules;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * An election and the time before it in which public bodies take extra care in what they publish
 * (Local Government Act 1986, section 2, and each election's guidance). It warns, it never forbids.
 *
 * @param name in English, as officers keep it
 * @param starts the first day of care
 * @param pollingDay the last
 */
public record Election(UUID id, String name, LocalDate starts, LocalDate pollingDay) {
  /** Those whose time of care shares a day with the period from the first to the last day. */
  public static List<Election> during(
      Collection<Election> elections, LocalDate first, LocalDate last) {
    return elections.stream()
        .filter(one -> !one.starts().isAfter(last) && !one.pollingDay().isBefore(first))
        .sorted(Comparator.comparing(Election::starts))
        .toList();
  }
}
