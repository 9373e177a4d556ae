package scot.mercat.ballot.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import scot.mercat.bid.rules.Nation;

/**
 * The days on which no work is done, other than Saturdays and Sundays, under the Banking and
 * Financial Dealings Act 1971, by custom (Good Friday, Christmas Day) and by proclamation. Known
 * are whole years of a nation.
 */
public final class BankHolidays {
  private final List<BankHoliday> days;
  private final Map<Nation, TreeMap<LocalDate, String>> names;

  private BankHolidays(List<BankHoliday> days) {
    this.days = List.copyOf(days);
    this.names =
        days.stream()
            .collect(
                Collectors.groupingBy(
                    BankHoliday::nation,
                    Collectors.toMap(
                        BankHoliday::day, BankHoliday::name, (a, b) -> b, TreeMap::new)));
  }

  public static BankHolidays of(List<BankHoliday> days) {
    return new BankHolidays(days);
  }

  /** Those that come with the software: 2013 to 2030. */
  public static BankHolidays shipped() {
    return Shipped.ALL;
  }

  private static BankHolidays read() {
    try (InputStream file = BankHolidays.class.getResourceAsStream("/ballot/bank-holidays.csv")) {
      byte[] bytes = Objects.requireNonNull(file, "bank holidays are shipped").readAllBytes();
      return of(BankHolidayFile.read(new String(bytes, StandardCharsets.UTF_8)).days());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A year of a nation that is told anew replaces all that was known of it. */
  public BankHolidays with(List<BankHoliday> told) {
    BankHolidays anew = of(told);
    List<BankHoliday> all = new ArrayList<>(told);
    days.stream().filter(day -> !anew.knows(day.nation(), day.day().getYear())).forEach(all::add);
    return of(all);
  }

  /** Days that are new beside what was known. */
  public List<BankHoliday> addedTo(BankHolidays before) {
    return days.stream().filter(day -> before.name(day.nation(), day.day()).isEmpty()).toList();
  }

  /** Days that were known, and would be working days again, since their year is told anew. */
  public List<BankHoliday> goneFrom(BankHolidays before) {
    return before.days.stream()
        .filter(day -> knows(day.nation(), day.day().getYear()))
        .filter(day -> name(day.nation(), day.day()).isEmpty())
        .toList();
  }

  public List<BankHoliday> days() {
    return days;
  }

  public boolean knows(Nation nation, int year) {
    TreeMap<LocalDate, String> known = names.getOrDefault(nation, new TreeMap<>());
    LocalDate next = known.ceilingKey(LocalDate.of(year, 1, 1));
    return next != null && next.getYear() == year;
  }

  /** Its name, if the day is a bank holiday. */
  public Optional<String> name(Nation nation, LocalDate day) {
    return Optional.ofNullable(names.getOrDefault(nation, new TreeMap<>()).get(day));
  }

  public boolean isWorkingDay(Nation nation, LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && name(nation, day).isEmpty();
  }

  /**
   * The working day that is so many after {@code from}, or before it if {@code count} is negative;
   * {@code from} itself is not counted and need not be one. The fourth before Thursday 26 September
   * 2019 is Friday 20 September.
   */
  public LocalDate plusWorkingDays(Nation nation, LocalDate from, int count) {
    LocalDate day = from;
    for (int left = Math.abs(count); left > 0; ) {
      day = day.plusDays(Integer.signum(count));
      if (isWorkingDay(nation, day)) {
        left--;
      }
    }
    return day;
  }

  /** Read once. */
  private static final class Shipped {
    private static final BankHolidays ALL = read();
  }
}
