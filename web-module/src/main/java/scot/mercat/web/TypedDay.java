package scot.mercat.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day as it was typed into three fields.
 *
 * @param day as typed, as month and year are
 */
public record TypedDay(String day, String month, String year) {
  public static final TypedDay NONE = new TypedDay("", "", "");

  /**
   * @param prefix of the fields' names, such as {@code opens-}; empty for none
   */
  public static TypedDay of(Entries entries, String prefix) {
    return new TypedDay(
        entries.text(prefix + "day"),
        entries.text(prefix + "month"),
        entries.text(prefix + "year"));
  }

  public static TypedDay of(LocalDate date) {
    return new TypedDay("" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear());
  }

  public boolean isEmpty() {
    return (day + month + year).isBlank();
  }

  /** Nothing where it is no day of this century. */
  public Optional<LocalDate> date() {
    try {
      return Optional.of(LocalDate.of(number(year), number(month), number(day)))
          .filter(date -> date.getYear() > 2000 && date.getYear() < 2100);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String text) {
    return text.strip().matches("[0-9]{1,4}") ? Integer.parseInt(text.strip()) : -1;
  }
}
