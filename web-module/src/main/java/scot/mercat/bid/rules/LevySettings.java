package scot.mercat.bid.rules;

import java.time.MonthDay;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import scot.mercat.bid.rules.LevyBasis.ListedValue;

/** What the rules say of the levy as a whole; each thing may be said once. */
final class LevySettings {
  private final Map<LevySetting, Integer> lines = new EnumMap<>(LevySetting.class);
  private @Nullable DateSpan span;
  private @Nullable MonthDay yearsBegin;
  private ListedValue value = ListedValue.AS_AT_BALLOT;
  private @Nullable MonthDay chargeableDay;
  private boolean ownerPaysWhenEmpty;
  private long rise;
  private long least;
  private long most = LevyLimits.NONE;
  private long mostOfPerson = LevyLimits.NONE;

  void take(LevyWords words, LevySetting.Said said) {
    Integer before = lines.putIfAbsent(said.setting().topic(), words.line());
    if (before != null) {
      throw words.misread(LevyReason.GIVEN_TWICE, String.valueOf(before));
    }
    keep(words, said.setting(), said.words());
  }

  private void keep(LevyWords words, LevySetting setting, Matcher said) {
    switch (setting) {
      case TERM -> span = span(words, said);
      case YEARS -> yearsBegin = words.dayOfYear(said.group(1));
      case AS_AT_BALLOT -> value = ListedValue.AS_AT_BALLOT;
      case AT_ONCE -> value = ListedValue.AT_ONCE;
      case EACH_YEAR -> value = ListedValue.EACH_YEAR;
      case BY_DAY -> chargeableDay = null;
      case ONE_DAY -> chargeableDay = words.dayOfYear(said.group(1));
      case OWNER -> ownerPaysWhenEmpty = true;
      case RISE -> rise = words.percent(said.group(1));
      case LEAST -> least = words.money(said.group(1));
      case MOST -> most = words.money(said.group(1));
      case MOST_OF_PERSON -> mostOfPerson = words.money(said.group(1));
    }
  }

  private static DateSpan span(LevyWords words, Matcher said) {
    DateSpan span = new DateSpan(words.date(said.group(1)), words.date(said.group(2)));
    if (span.isBackwards()) {
      throw words.misread(LevyReason.DATES_BACKWARDS);
    }
    if (LevyTerm.of(span).isTooLong()) {
      throw words.misread(LevyReason.TERM_TOO_LONG);
    }
    return span;
  }

  /** Whether the term was spoken of, be it well or not. */
  boolean speaksOfTerm() {
    return lines.containsKey(LevySetting.TERM);
  }

  /** Null where none was given that can be read. */
  @Nullable LevyTerm term() {
    if (span == null) {
      return null;
    }
    return yearsBegin == null ? LevyTerm.of(span) : new LevyTerm(span, yearsBegin);
  }

  LevyBasis basis() {
    return new LevyBasis(value, chargeableDay, ownerPaysWhenEmpty);
  }

  LevyLimits limits() {
    return new LevyLimits(least, most, mostOfPerson);
  }

  long rise() {
    return rise;
  }
}
