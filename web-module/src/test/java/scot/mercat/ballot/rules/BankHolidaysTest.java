package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import scot.mercat.bid.rules.Nation;

class BankHolidaysTest {
  private final BankHolidays shipped = BankHolidays.shipped();

  /**
   * The file, against a second reckoning of Easter (the table of golden numbers) and substitutes.
   */
  @ParameterizedTest
  @EnumSource(Nation.class)
  void eachYearOfEachNationIsAsItsCustomsReckonIt(Nation nation) {
    for (int year = 2013; year <= 2030; year++) {
      int each = year;
      assertThat(
              shipped.days().stream()
                  .filter(day -> day.nation() == nation && day.day().getYear() == each)
                  .map(BankHoliday::day))
          .as("%s %d", nation, year)
          .containsExactlyElementsOf(reckoned(nation, year));
    }
  }

  private static Set<LocalDate> reckoned(Nation nation, int year) {
    Set<LocalDate> days = new TreeSet<>();
    boolean scotland = nation == Nation.SCOTLAND;
    LocalDate easter = easter(year);
    days.add(easter.minusDays(2));
    if (!scotland) {
      days.add(easter.plusDays(1));
    }
    days.add(year == 2020 ? LocalDate.of(2020, 5, 8) : firstMonday(year, Month.MAY));
    days.add(
        year == 2022
            ? LocalDate.of(2022, 6, 2)
            : LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
    days.add(
        scotland
            ? firstMonday(year, Month.AUGUST)
            : LocalDate.of(year, 8, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
    days.addAll(proclaimed(scotland, year));
    observe(days, LocalDate.of(year, 1, 1), scotland ? 2 : 1);
    observe(days, LocalDate.of(year, 12, 25), 2);
    if (scotland) {
      observe(days, LocalDate.of(year, 11, 30), 1);
    }
    if (nation == Nation.NORTHERN_IRELAND) {
      observe(days, LocalDate.of(year, 3, 17), 1);
      observe(days, LocalDate.of(year, 7, 12), 1);
    }
    return days;
  }

  /**
   * So many days from {@code first} on; each that falls on a weekend moves to the next free day.
   */
  private static void observe(Set<LocalDate> days, LocalDate first, int count) {
    LocalDate day = first;
    for (int left = count; left > 0; day = day.plusDays(1)) {
      if (day.getDayOfWeek().getValue() <= 5) {
        days.add(day);
        left--;
      }
    }
  }

  private static List<LocalDate> proclaimed(boolean scotland, int year) {
    return switch (year) {
      case 2022 -> List.of(LocalDate.of(2022, 6, 3), LocalDate.of(2022, 9, 19));
      case 2023 -> List.of(LocalDate.of(2023, 5, 8));
      case 2026 -> scotland ? List.of(LocalDate.of(2026, 6, 15)) : List.of();
      default -> List.of();
    };
  }

  private static LocalDate firstMonday(int year, Month month) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY));
  }

  /** Gauss's reckoning, with the constants of 1900 to 2099. */
  private static LocalDate easter(int year) {
    int d = (19 * (year % 19) + 24) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
    LocalDate sunday = LocalDate.of(year, 3, 22).plusDays(d + e);
    boolean tooLate =
        sunday.equals(LocalDate.of(year, 4, 26)) || (d == 28 && e == 6 && year % 19 > 10);
    return tooLate ? sunday.minusDays(7) : sunday;
  }

  /** As the government's list has them. */
  @ParameterizedTest
  @CsvSource({
    "scotland,2017-01-03,New Year's Day (substitute day)",
    "scotland,2021-01-04,2nd January (substitute day)",
    "scotland,2019-12-02,St Andrew's Day (substitute day)",
    "scotland,2026-06-15,World Cup bank holiday",
    "england,2020-05-08,Early May bank holiday (VE day)",
    "england,2022-06-02,Spring bank holiday",
    "wales,2022-09-19,State Funeral of Queen Elizabeth II",
    "wales,2023-05-08,Coronation of King Charles III",
    "northern-ireland,2024-03-18,St Patrick's Day (substitute day)",
    "northern-ireland,2025-07-14,Battle of the Boyne (substitute day)",
    "england,2021-12-28,Boxing Day (substitute day)"
  })
  void knownDaysHaveTheirNames(String nation, LocalDate day, String name) {
    assertThat(shipped.name(Nation.of(nation).orElseThrow(), day)).contains(name);
  }

  @Test
  void aHolidayOfOneNationIsAWorkingDayInAnother() {
    LocalDate easterMonday = LocalDate.of(2024, 4, 1);
    assertThat(shipped.isWorkingDay(Nation.SCOTLAND, easterMonday)).isTrue();
    assertThat(shipped.isWorkingDay(Nation.ENGLAND, easterMonday)).isFalse();
  }

  @Test
  void saturdaysAndSundaysAreNoWorkingDays() {
    assertThat(shipped.isWorkingDay(Nation.WALES, LocalDate.of(2024, 6, 14))).isTrue();
    assertThat(shipped.isWorkingDay(Nation.WALES, LocalDate.of(2024, 6, 15))).isFalse();
    assertThat(shipped.isWorkingDay(Nation.WALES, LocalDate.of(2024, 6, 16))).isFalse();
    assertThat(shipped.isWorkingDay(Nation.WALES, LocalDate.of(2024, 6, 17))).isTrue();
  }

  @Test
  void workingDaysAreCountedFromADayThatIsNotCounted() {
    LocalDate thursday = LocalDate.of(2019, 9, 26);
    assertThat(shipped.plusWorkingDays(Nation.ENGLAND, thursday, -4)).isEqualTo("2019-09-20");
    assertThat(shipped.plusWorkingDays(Nation.ENGLAND, thursday, 2)).isEqualTo("2019-09-30");
    assertThat(shipped.plusWorkingDays(Nation.ENGLAND, thursday, 0)).isEqualTo(thursday);
  }

  @Test
  void onlyWholeYearsAreKnown() {
    assertThat(shipped.knows(Nation.WALES, 2013)).isTrue();
    assertThat(shipped.knows(Nation.WALES, 2030)).isTrue();
    assertThat(shipped.knows(Nation.WALES, 2012)).isFalse();
    assertThat(shipped.knows(Nation.WALES, 2031)).isFalse();
    assertThat(BankHolidays.of(List.of()).knows(Nation.WALES, 2020)).isFalse();
  }

  @Test
  void aYearThatIsToldAnewReplacesTheOldOne() {
    BankHoliday moved = new BankHoliday(Nation.WALES, LocalDate.of(2024, 3, 1), "St David's Day");
    BankHolidays now = shipped.with(List.of(moved));

    assertThat(now.isWorkingDay(Nation.WALES, moved.day())).isFalse();
    assertThat(now.isWorkingDay(Nation.WALES, LocalDate.of(2024, 12, 25))).isTrue();
    assertThat(now.isWorkingDay(Nation.WALES, LocalDate.of(2025, 12, 25))).isFalse();
    assertThat(now.isWorkingDay(Nation.ENGLAND, LocalDate.of(2024, 12, 25))).isFalse();
    assertThat(now.days()).contains(moved).hasSize(shipped.days().size() - 8 + 1);
  }

  @Test
  void aFileIsComparedWithWhatWasKnown() {
    BankHoliday news = new BankHoliday(Nation.WALES, LocalDate.of(2024, 3, 1), "St David's Day");
    BankHoliday old = new BankHoliday(Nation.WALES, LocalDate.of(2024, 12, 25), "Christmas");
    BankHoliday later = new BankHoliday(Nation.WALES, LocalDate.of(2031, 12, 25), "Christmas");
    BankHolidays told = BankHolidays.of(List.of(news, old, later));

    assertThat(told.addedTo(shipped)).containsExactly(news, later);
    assertThat(told.goneFrom(shipped))
        .hasSize(7)
        .allSatisfy(day -> assertThat(day.nation()).isEqualTo(Nation.WALES))
        .allSatisfy(day -> assertThat(day.day().getYear()).isEqualTo(2024));
  }
}
