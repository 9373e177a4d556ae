package scot.mercat.vote;

import java.util.Map;

/**
 * What a vote says to readers of one language, each text by its key: {@code title}, {@code rule},
 * {@code about}, and {@code p1.label} and {@code p1.explanation} for the option {@code p1}.
 */
public record VoteTexts(Map<String, VoteText> byKey) {
  public static final String TITLE = "title";
  public static final String RULE = "rule";
  public static final String ABOUT = "about";

  public VoteTexts {
    byKey = Map.copyOf(byKey);
  }

  public VoteText title() {
    return of(TITLE);
  }

  public VoteText rule() {
    return of(RULE);
  }

  public VoteText about() {
    return of(ABOUT);
  }

  public VoteText label(String option) {
    return of(labelKey(option));
  }

  public VoteText explanation(String option) {
    return of(explanationKey(option));
  }

  /** Whether any text is not simply the reader's own language. */
  public boolean hasNotice() {
    return notices() > 0;
  }

  /** How many texts are not simply the reader's own language. */
  public long notices() {
    return byKey.values().stream().filter(text -> text.fallback().hasNotice()).count();
  }

  public static String labelKey(String option) {
    return option + ".label";
  }

  public static String explanationKey(String option) {
    return option + ".explanation";
  }

  private VoteText of(String key) {
    return byKey.getOrDefault(key, VoteText.NONE);
  }
}
