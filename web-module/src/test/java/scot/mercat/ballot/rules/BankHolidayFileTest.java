package scot.mercat.ballot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import scot.mercat.bid.rules.Nation;

class BankHolidayFileTest {
  private static final String HEADER = "nation,date,name\n";

  /** Eight weekdays of a year, from line 2 on. */
  private static String year(String nation, int days) {
    return IntStream.range(0, days)
        .mapToObj(day -> nation + "," + LocalDate.of(2031, 1, 6).plusDays(7L * day) + ",Day " + day)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  @Test
  void wholeYearsAreTaken() {
    BankHolidayFile file = BankHolidayFile.read(HEADER + year("wales", 8));

    assertThat(file.faults()).isEmpty();
    assertThat(file.days())
        .hasSize(8)
        .first()
        .isEqualTo(new BankHoliday(Nation.WALES, LocalDate.of(2031, 1, 6), "Day 0"));
  }

  @Test
  void halfAYearIsRefusedSinceTheRestWouldSeemToBeWorkingDays() {
    BankHolidayFile file =
        BankHolidayFile.read(HEADER + year("wales", 8) + year("northern-ireland", 7));

    assertThat(file.faults()).hasToString("[10 half-year northern-ireland 2031]");
  }

  @Test
  void everyBadLineIsToldWithWhatIsWrong() {
    BankHolidayFile file =
        BankHolidayFile.read(
            HEADER
                + year("scotland", 7)
                + "scotland,2031-02-28,Day 7\n"
                + "cornwall,2031-03-05,St Piran's Day\n"
                + "scotland,5.3.2031,A day\n"
                + "scotland,2031-03-08,A Saturday\n"
                + "scotland,2031-03-09,A Sunday\n"
                + "scotland,2031-01-06,Again\n"
                + "scotland,2031-03-10\n"
                + "scotland,2031-03-11,\n");

    assertThat(file.faults())
        .extracting(Object::toString)
        .containsExactly(
            "10 nation cornwall",
            "11 date 5.3.2031",
            "12 weekend 2031-03-08",
            "13 weekend 2031-03-09",
            "14 twice 2031-01-06",
            "15 three-cells 2",
            "16 three-cells 3");
    assertThat(file.days()).hasSize(8);
  }

  @Test
  void aTableOfSomethingElseIsRefused() {
    assertThat(BankHolidayFile.read("").faults()).hasToString("[1 header]");
    assertThat(BankHolidayFile.read("day,name\n2031-01-06,x").faults()).hasToString("[1 header]");
    assertThat(BankHolidayFile.read(HEADER).faults()).hasToString("[1 no-rows]");
    assertThat(BankHolidayFile.read(HEADER + "x\n".repeat(5_001)).faults())
        .hasToString("[1 too-many-rows]");
    assertThat(BankHolidayFile.read(HEADER + "x\n".repeat(5_000)).faults()).hasSize(5_000);
  }

  @Test
  void theShippedTableIsGood() {
    assertThat(BankHolidays.shipped().days()).hasSize(643);
  }
}
