package scot.mercat.plan.web.officer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as it was typed into three boxes. */
public record TypedDay(String day, String month, String year) {
  public static final TypedDay NONE = new TypedDay("", "", "");

  public static TypedDay of(LocalDate date) {
    return new TypedDay("" + date.getDayOfMonth(), "" + date.getMonthValue(), "" + date.getYear());
  }

  public boolean isEmpty() {
    return (day + month + year).isBlank();
  }

  /** Nothing where it is no day, or the year has not four digits. */
  public Optional<LocalDate> date() {
    try {
      int typed = Integer.parseInt(year.strip());
      LocalDate date =
          LocalDate.of(typed, Integer.parseInt(month.strip()), Integer.parseInt(day.strip()));
      return Optional.of(date).filter(d -> typed > 999 && typed < 10_000);
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }
}
