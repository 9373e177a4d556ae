package scot.mercat.translations;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.TrailingZeroDisplay;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.number.Scale;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.NoUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** How one language writes dates, numbers, money and lists, and orders words. */
final class Formats {

  private final Pool<DateFormat> dates;
  private final Pool<DateFormat> times;
  private final LocalizedNumberFormatter numbers;
  private final LocalizedNumberFormatter percentages;
  private final LocalizedNumberFormatter pounds;
  private final ListFormatter lists;
  private final Collator order;

  Formats(Locale of) {
    ULocale locale = ULocale.forLocale(of);
    var days = calendar("UTC", locale);
    var london = calendar("Europe/London", locale);
    dates = new Pool<>(DateFormat.getDateInstance(days, DateFormat.LONG, locale));
    times =
        new Pool<>(
            DateFormat.getDateTimeInstance(london, DateFormat.LONG, DateFormat.SHORT, locale));
    numbers = NumberFormatter.withLocale(locale);
    percentages =
        numbers.unit(NoUnit.PERCENT).scale(Scale.powerOfTen(2)).precision(Precision.unlimited());
    pounds =
        numbers
            .unit(Currency.getInstance("GBP"))
            .unitWidth(UnitWidth.NARROW)
            .precision(
                Precision.fixedFraction(2).trailingZeroDisplay(TrailingZeroDisplay.HIDE_IF_WHOLE));
    lists = ListFormatter.getInstance(locale);
    // Frozen, a collator may be used by many threads.
    order = Collator.getInstance(locale).freeze();
  }

  private static GregorianCalendar calendar(String zone, ULocale locale) {
    var calendar = new GregorianCalendar(TimeZone.getTimeZone(zone), locale);
    calendar.setGregorianChange(new Date(Long.MIN_VALUE)); // as LocalDate: no Julian days
    return calendar;
  }

  String date(LocalDate date) {
    return dates.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  String dateTime(Instant instant) {
    return times.format(Date.from(instant));
  }

  String number(long number) {
    return numbers.format(number).toString();
  }

  String percent(long part, long whole) {
    if (whole <= 0) {
      throw new IllegalArgumentException("no share of " + whole);
    }
    return percent(
        BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP));
  }

  String percent(BigDecimal fraction) {
    return percentages.format(fraction.stripTrailingZeros()).toString();
  }

  String money(long pence) {
    String text = pounds.format(BigDecimal.valueOf(pence, 2)).toString();
    return text.replace("UK£", "£"); // Arabic tells pounds apart by country; here there is one
  }

  String list(List<String> items) {
    return lists.format(items);
  }

  Collator order() {
    return order;
  }
}
