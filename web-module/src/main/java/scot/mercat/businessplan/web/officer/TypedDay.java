package scot.mercat.businessplan.web.officer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import scot.mercat.web.Entries;

/** A day as it stands in three fields of a form. */
public record TypedDay(String day, String month, String year) {
  static final TypedDay NONE = new TypedDay("", "", "");

  /**
   * @param prefix of the names of its fields, such as {@code opens-}
   */
  static TypedDay of(Entries entries, String prefix) {
    return new TypedDay(
        entries.text(prefix + "day"),
        entries.text(prefix + "month"),
        entries.text(prefix + "year"));
  }

  static TypedDay of(LocalDate date) {
    return new TypedDay("" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear());
  }

  /** Nothing where it is no day of this century. */
  Optional<LocalDate> read() {
    try {
      return Optional.of(LocalDate.of(number(year), number(month), number(day)))
          .filter(date -> date.getYear() > 2000 && date.getYear() < 2100);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : -1;
  }
}
