package scot.mercat.translation.rules;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import scot.mercat.translation.rules.Finding.Kind;

/**
 * Compares what must stay the same in any language: addresses, phone numbers, days and figures.
 * Only a warning comes of it, since languages write figures as words, and a person decides.
 */
public final class Checks {
  private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
  private static final Pattern URL =
      Pattern.compile("(?:https?://|www\\.)[^\\s<>()]*[^\\s<>().,;:!?]");
  private static final Pattern PHONE =
      Pattern.compile("(?<![0-9])0[0-9]{2,4}(?: ?[0-9]{3,8}){1,3}");
  private static final Pattern DATE =
      Pattern.compile(
          "([0-9]{1,2}) (January|February|March|April|May|June|July|August|September|October"
              + "|November|December)(?: ([0-9]{4}))?");

  private final String translation;
  private final Locale locale;
  private final List<Finding> findings = new ArrayList<>();

  private Checks(String translation, Locale locale) {
    this.translation = Digits.western(translation).toLowerCase(locale);
    this.locale = locale;
  }

  /** What the translation lacks, in the order of the English, each thing once. */
  public static List<Finding> of(String english, String translation, Locale locale) {
    Checks checks = new Checks(translation, locale);
    String rest = checks.literal(english, EMAIL, Kind.EMAIL);
    rest = checks.literal(rest, URL, Kind.URL);
    rest = checks.phones(rest);
    rest = checks.dates(rest);
    checks.numbers(rest);
    return checks.findings.stream().distinct().toList();
  }

  /** Notes what does not stand there letter by letter, and gives the English without it. */
  private String literal(String english, Pattern pattern, Kind kind) {
    for (MatchResult found : pattern.matcher(english).results().toList()) {
      note(translation.contains(found.group().toLowerCase(locale)), kind, found.group());
    }
    return pattern.matcher(english).replaceAll(" ");
  }

  private String phones(String english) {
    String digits = translation.replaceAll("(?<=[0-9])[ \\u00a0\\u202f-](?=[0-9])", "");
    for (MatchResult found : PHONE.matcher(english).results().toList()) {
      note(digits.contains(found.group().replace(" ", "")), Kind.PHONE, found.group());
    }
    return PHONE.matcher(english).replaceAll(" ");
  }

  private String dates(String english) {
    Set<String> figures = new HashSet<>(Digits.comparables(translation));
    Matcher date = DATE.matcher(english);
    while (date.find()) {
      boolean hasDay = figures.contains(date.group(1)) || endsSentence(date.group(1));
      boolean hasYear = date.group(3) == null || translation.contains(date.group(3));
      note(hasDay && hasYear && hasMonth(date), Kind.DATE, date.group());
    }
    return DATE.matcher(english).replaceAll(" ");
  }

  /** Days such as "30mh" or "31." are figures with letters behind them. */
  private boolean endsSentence(String day) {
    return Pattern.compile("(?<![0-9])" + day + "(?![0-9])").matcher(translation).find();
  }

  private boolean hasMonth(MatchResult date) {
    Month month = Month.valueOf(date.group(2).toUpperCase(Locale.ROOT));
    int number = month.getValue();
    Pattern numeric =
        Pattern.compile(
            "(?<![0-9])"
                + date.group(1)
                + "[./-]0?"
                + number
                + "(?![0-9])|(?<![0-9])0?"
                + number
                + " ?月");
    return numeric.matcher(translation).find()
        || Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)
            .anyMatch(style -> hasName(month.getDisplayName(style, locale)));
  }

  /** By the stem of its last word, since endings and articles change with the sentence. */
  private boolean hasName(String name) {
    String word = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(locale);
    int stem = Math.max(Math.min(word.length(), 3), word.length() - 3);
    return translation.contains(word.substring(0, stem));
  }

  private void numbers(String english) {
    Set<String> figures = new HashSet<>(Digits.comparables(translation));
    for (String figure : Digits.figures(english)) {
      note(figures.contains(Digits.comparable(figure)), Kind.NUMBER, figure);
    }
  }

  private void note(boolean isThere, Kind kind, String text) {
    if (!isThere) {
      findings.add(new Finding(kind, text));
    }
  }
}
