package scot.mercat.support.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;

/** A day typed into the three fields of a form. */
public record TypedDay(String day, String month, String year, Optional<LocalDate> value) {
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  public static TypedDay of(Entries entries) {
    return new TypedDay(
        entries.text("day"), entries.text("month"), entries.text("year"), read(entries));
  }

  private static Optional<LocalDate> read(Entries entries) {
    try {
      return Optional.of(
              LocalDate.of(entries.number("year"), entries.number("month"), entries.number("day")))
          .filter(read -> read.getYear() >= FIRST_YEAR && read.getYear() <= LAST_YEAR);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  public static TypedDay of(LocalDate day) {
    return new TypedDay(
        "" + day.getDayOfMonth(), "" + day.getMonthValue(), "" + day.getYear(), Optional.of(day));
  }

  public FormErrors errors() {
    return FormErrors.NONE.when(value.isEmpty(), "day", "bid.error.date");
  }
}
