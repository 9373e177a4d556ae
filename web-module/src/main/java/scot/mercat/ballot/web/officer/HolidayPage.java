package scot.mercat.ballot.web.officer;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import scot.mercat.ballot.rules.BankHoliday;
import scot.mercat.ballot.rules.BankHolidayFile;
import scot.mercat.ballot.rules.BankHolidays;
import scot.mercat.bid.rules.Nation;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * The years whose bank holidays are known, and where others are sent in.
 *
 * @param lastYear of each nation
 * @param pasted what was sent before, as far as it can be mended here
 */
public record HolidayPage(
    Map<Nation, Integer> firstYear,
    Map<Nation, Integer> lastYear,
    String pasted,
    List<BankHolidayFile.BadLine> faults,
    boolean kept,
    FormErrors errors)
    implements Page {
  private static final int MENDABLE = 100_000;

  public HolidayPage {
    faults = List.copyOf(faults);
  }

  static HolidayPage of(
      BankHolidays known,
      String sent,
      List<BankHolidayFile.BadLine> faults,
      boolean kept,
      FormErrors errors) {
    return new HolidayPage(
        years(known, Math::min),
        years(known, Math::max),
        sent.length() > MENDABLE ? "" : sent,
        faults,
        kept,
        errors);
  }

  private static Map<Nation, Integer> years(BankHolidays known, BinaryOperator<Integer> choice) {
    return known.days().stream()
        .collect(
            Collectors.toMap(
                BankHoliday::nation, day -> day.day().getYear(), choice, TreeMap::new));
  }

  @Override
  public String template() {
    return "ballot/officer/holidays.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.holidays.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }
}
