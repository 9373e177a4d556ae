package scot.mercat.bid.rules;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a sentence that says who pays what: {@code [from …] [until …] WHO pays WHAT}. */
record LevySentence(LevyWords words, String text) {
  private static final String DAY = "([0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{1,2} [a-z]+ [0-9]{4})";
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?:from " + DAY + " )?(?:until " + DAY + " )?(.+?) (?:(?:is|are) exempt|pays? (.+))");
  private static final Pattern RATE = Pattern.compile("(\\S+)%(?: of rateable value)?");
  private static final Pattern PERCENT_OFF = Pattern.compile("(\\S+)% less");
  private static final Pattern POINTS_OFF = Pattern.compile("(\\S+) points? less");
  private static final Pattern SUM = Pattern.compile("(\\S+)(?: a year)?");
  private static final Pattern MEASURED =
      Pattern.compile("(?:(.+) with )?(rateable value|employees) (.+)");
  private static final Pattern BOUND =
      Pattern.compile(
          "(?<low>[0-9]{1,9}) to (?<high>[0-9]{1,9})|(?<before>below|over) (?<bound>[0-9]{1,9})"
              + "|(?<limit>[0-9]{1,9}) or (?<after>more|less)");

  /** Words that begin or name something else, so that a slip in one is not taken for a kind. */
  private static final Pattern KIND =
      Pattern.compile(
          "(?!.*\\b(?:every|no|the|from|until|with|rateable|value|employees|property)\\b)"
              + "\\p{L}[\\p{L}'-]*(?: [\\p{L}'-]+){0,4}");

  LevyClause read() {
    Matcher sentence = match(SENTENCE, text);
    String what = sentence.group(4);
    return new LevyClause(
        words.line(),
        window(sentence.group(1), sentence.group(2)),
        who(sentence.group(3)),
        what == null ? new LevyEffect.Exempt() : effect(what));
  }

  private DateSpan window(@Nullable String from, @Nullable String until) {
    DateSpan window =
        new DateSpan(
            from == null ? LocalDate.MIN : words.date(from),
            until == null ? LocalDate.MAX : words.date(until));
    if (window.isBackwards()) {
      throw words.misread(LevyReason.DATES_BACKWARDS);
    }
    return window;
  }

  private LevyEffect effect(String what) {
    Matcher match = RATE.matcher(what);
    if (match.matches()) {
      return new LevyEffect.Rate(words.percent(match.group(1)));
    }
    if (match.usePattern(PERCENT_OFF).matches()) {
      return new LevyEffect.PercentOff(words.percent(match.group(1)));
    }
    if (match.usePattern(POINTS_OFF).matches()) {
      return new LevyEffect.PointsOff(words.percent(match.group(1)));
    }
    return new LevyEffect.Sum(words.money(match(SUM, what).group(1)));
  }

  private LevyWho who(String who) {
    Matcher measured = MEASURED.matcher(who);
    if (!measured.matches()) {
      return new LevyWho(kind(who), LevyMeasure.NONE, LevyRange.ALL);
    }
    String kind = measured.group(1);
    return new LevyWho(
        kind == null ? "" : kind(kind),
        LevyMeasure.of(measured.group(2)),
        range(measured.group(3)));
  }

  private String kind(String name) {
    return name.equals("every property") ? "" : match(KIND, name).group().replace(' ', '-');
  }

  private LevyRange range(String text) {
    Matcher bound = match(BOUND, text);
    LevyRange range = range(bound);
    if (range.isEmpty()) {
      throw words.misread(LevyReason.EMPTY_RANGE, text);
    }
    return range;
  }

  private static LevyRange range(Matcher bound) {
    if (bound.group("low") != null) {
      return LevyRange.between(number(bound, "low"), number(bound, "high"));
    }
    if (bound.group("before") != null) {
      long number = number(bound, "bound");
      return bound.group("before").equals("below")
          ? LevyRange.below(number)
          : LevyRange.over(number);
    }
    long number = number(bound, "limit");
    return bound.group("after").equals("more")
        ? LevyRange.orMore(number)
        : LevyRange.orLess(number);
  }

  private static long number(Matcher bound, String group) {
    return Long.parseLong(bound.group(group));
  }

  private Matcher match(Pattern pattern, String part) {
    Matcher matcher = pattern.matcher(part);
    if (!matcher.matches()) {
      throw words.misread(LevyReason.NOT_UNDERSTOOD, part);
    }
    return matcher;
  }
}
