package scot.mercat.businessplan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import scot.mercat.businessplan.Promise;
import scot.mercat.businessplan.Report;
import scot.mercat.businessplan.rules.DeliveryTerm;

/**
 * A year with what was promised and what was done.
 *
 * @param number from 1
 * @param isOver whether its report is owed
 */
public record DeliveredYear(
    int number, LocalDate from, LocalDate until, boolean isOver, List<Line> lines) {
  /**
   * @param report nothing where the year was not reported on
   */
  public record Line(Promise promise, Optional<Report> report) {}

  public DeliveredYear {
    lines = List.copyOf(lines);
  }

  public static DeliveredYear of(
      DeliveryTerm term, int year, LocalDate today, List<Promise> promises, List<Report> reports) {
    return new DeliveredYear(
        year,
        term.from(year),
        term.until(year),
        term.isOver(year, today),
        promises.stream().map(promise -> line(promise, year, reports)).toList());
  }

  private static Line line(Promise promise, int year, List<Report> reports) {
    return new Line(
        promise,
        reports.stream()
            .filter(one -> one.year() == year && one.promise().equals(promise.id()))
            .findFirst());
  }

  public boolean isReported() {
    return lines.stream().anyMatch(line -> line.report().isPresent());
  }

  /** Pence that the year might cost. */
  public long budget() {
    return lines.stream().mapToLong(line -> line.promise().penceAYear()).sum();
  }

  /** Pence that it did cost. */
  public long spent() {
    return lines.stream().flatMap(line -> line.report().stream()).mapToLong(Report::pence).sum();
  }

  /** How many promises were broken. */
  public long broken() {
    return lines.stream()
        .flatMap(line -> line.report().stream())
        .filter(report -> report.state().isBroken())
        .count();
  }
}
