package scot.mercat.bid.rules;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers and days within one line of rules. */
record LevyWords(int line) {
  private static final Pattern MONEY = Pattern.compile("[0-9]{1,9}(\\.[0-9]{1,2})?");
  private static final Pattern PERCENT = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,4})?");
  private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final Pattern DAY_MONTH = Pattern.compile("([0-9]{1,2}) ([a-z]+)");
  private static final Pattern DAY_MONTH_YEAR = Pattern.compile("([0-9]{1,2}) ([a-z]+) ([0-9]{4})");

  /** Small letters, one space between words, no pound signs, and no marks within numbers. */
  static String plain(String text) {
    return text.replaceAll("^\uFEFF|#.*", "")
        .toLowerCase(Locale.ROOT)
        .replace("£", "")
        .replaceAll("(?<=[0-9]),(?=[0-9]{3}(?![0-9]))", "")
        .replaceAll(",? +|\\s+", " ")
        .strip()
        .replaceFirst("\\.$", "")
        .replace("net annual value", "rateable value");
  }

  /** Pence, above nothing. */
  long money(String text) {
    long pence = MONEY.matcher(text).matches() ? hundredths(text) : 0;
    if (pence == 0) {
      throw misread(LevyReason.BAD_MONEY, text);
    }
    return pence;
  }

  static long hundredths(String decimal) {
    return new BigDecimal(decimal).movePointRight(2).longValueExact();
  }

  /** Parts per million: above nothing, and at most all. */
  long percent(String text) {
    long millionths =
        PERCENT.matcher(text).matches()
            ? new BigDecimal(text).movePointRight(4).longValueExact()
            : 0;
    if (millionths == 0 || millionths > Shares.MILLION) {
      throw misread(LevyReason.BAD_PERCENT, text);
    }
    return millionths;
  }

  /** A day as {@code 2026-04-01} or {@code 1 April 2026}. */
  LocalDate date(String text) {
    Matcher iso = ISO.matcher(text);
    Matcher words = DAY_MONTH_YEAR.matcher(text);
    try {
      if (iso.matches()) {
        return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
      }
      if (words.matches()) {
        Month month = month(words.group(2));
        return LocalDate.of(number(words, 3), month, number(words, 1));
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      // The same answer as to a text that is no date at all.
    }
    throw misread(LevyReason.BAD_DATE, text);
  }

  /** A day of every year, as {@code 1 April}. */
  MonthDay dayOfYear(String text) {
    Matcher words = DAY_MONTH.matcher(text);
    try {
      if (words.matches()) {
        return MonthDay.of(month(words.group(2)), number(words, 1));
      }
    } catch (DateTimeException | IllegalArgumentException e) {
      // Likewise.
    }
    throw misread(LevyReason.BAD_DATE, text);
  }

  private static Month month(String name) {
    return Month.valueOf(name.toUpperCase(Locale.ROOT));
  }

  LevyMisread misread(LevyReason reason, String... facts) {
    return new LevyMisread(LevyFault.of(line, reason, facts));
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }
}
