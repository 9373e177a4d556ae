package scot.mercat.ballot.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.mercat.bid.rules.Nation;
import scot.mercat.shared.rules.Csv;

/**
 * Bank holidays as an administrator gives them: a table with the columns {@code nation}, {@code
 * date} (as 2026-11-30) and {@code name}, whole years of a nation. Every bad line is found.
 */
public record BankHolidayFile(List<BankHoliday> days, List<BadLine> faults) {
  /** No nation has had fewer in a year; a year with fewer is half a year, and would mislead. */
  private static final int FEWEST_IN_A_YEAR = 8;

  /** 100 years of all nations. */
  private static final int MOST_ROWS = 5_000;

  public BankHolidayFile {
    days = List.copyOf(days);
    faults = List.copyOf(faults);
  }

  /**
   * @param reason names the message that says what to do
   * @param fact what the message speaks of
   */
  public record BadLine(int line, String reason, String fact) {
    @Override
    public String toString() {
      return (line + " " + reason + " " + fact).strip();
    }
  }

  public static BankHolidayFile read(String text) {
    List<Csv.Row> rows = Csv.read(text);
    if (rows.isEmpty() || !rows.getFirst().cells().equals(List.of("nation", "date", "name"))) {
      return refused("header");
    }
    if (rows.size() == 1 || rows.size() > MOST_ROWS + 1) {
      return refused(rows.size() == 1 ? "no-rows" : "too-many-rows");
    }
    Reader reader = new Reader();
    rows.stream().skip(1).forEach(reader::take);
    reader.missHalfYears();
    return new BankHolidayFile(reader.days, reader.faults);
  }

  private static BankHolidayFile refused(String reason) {
    return new BankHolidayFile(List.of(), List.of(new BadLine(1, reason, "")));
  }

  private static final class Reader {
    private final List<BankHoliday> days = new ArrayList<>();
    private final List<BadLine> faults = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    void take(Csv.Row row) {
      List<String> cells = row.cells();
      if (cells.size() != 3 || cells.get(2).isEmpty()) {
        fault(row.line(), "three-cells", String.valueOf(cells.size()));
        return;
      }
      Optional<Nation> nation = Nation.of(cells.getFirst());
      LocalDate day = day(cells.get(1));
      if (nation.isEmpty()) {
        fault(row.line(), "nation", cells.getFirst());
      } else if (day == null) {
        fault(row.line(), "date", cells.get(1));
      } else {
        keep(row.line(), new BankHoliday(nation.get(), day, cells.get(2)));
      }
    }

    private void keep(int line, BankHoliday holiday) {
      DayOfWeek weekday = holiday.day().getDayOfWeek();
      if (weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY) {
        fault(line, "weekend", holiday.day().toString());
      } else if (lines.putIfAbsent(holiday.nation().code() + holiday.day(), line) != null) {
        fault(line, "twice", holiday.day().toString());
      } else {
        days.add(holiday);
      }
    }

    /** Told at the line where the year begins; not where lines are bad, which may be the rest. */
    void missHalfYears() {
      if (!faults.isEmpty()) {
        return;
      }
      Map<String, List<BankHoliday>> years =
          days.stream()
              .collect(
                  Collectors.groupingBy(
                      day -> day.nation().code() + " " + day.day().getYear(),
                      TreeMap::new,
                      Collectors.toList()));
      years.forEach((year, held) -> {
        if (held.size() < FEWEST_IN_A_YEAR) {
          fault(firstLine(held), "half-year", year);
        }
      });
    }

    private int firstLine(List<BankHoliday> held) {
      BankHoliday first = held.getFirst();
      return lines.getOrDefault(first.nation().code() + first.day(), 1);
    }

    private static @Nullable LocalDate day(String cell) {
      try {
        return LocalDate.parse(cell);
      } catch (DateTimeParseException e) {
        return null;
      }
    }

    private void fault(int line, String reason, String fact) {
      faults.add(new BadLine(line, reason, fact));
    }
  }
}
