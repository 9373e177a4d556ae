package scot.mercat.vote.web.officer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.vote.NewVote;
import scot.mercat.vote.Vote;
import scot.mercat.vote.VoteTexts;
import scot.mercat.vote.rules.BallotRule;
import scot.mercat.web.FormErrors;

/**
 * What an officer typed about a vote, as it stands in the form.
 *
 * @param rows of the things to choose from; those without a label are not offered
 */
public record Definition(
    String title,
    String rule,
    String about,
    String most,
    String day,
    String month,
    String year,
    List<Row> rows) {
  private static final int LEAST_ROWS = 8;
  private static final int MOST_ROWS = 20;

  /** Characters of a title or of the name of a thing. */
  private static final int SHORT = 200;

  /** Characters of every other text. */
  private static final int LONG = 2000;

  /** One thing to choose; its key is {@code p} and the number of its row. */
  public record Row(String label, String explanation) {
    boolean isEmpty() {
      return label.isEmpty() && explanation.isEmpty();
    }

    /** An explanation of nothing. */
    boolean isLoose() {
      return label.isEmpty() && !explanation.isEmpty();
    }
  }

  static Definition of(DefineForm form) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < Math.min(form.labels.size(), MOST_ROWS); i++) {
      String explanation = i < form.explanations.size() ? form.explanations.get(i) : "";
      rows.add(new Row(form.labels.get(i).strip(), explanation.strip()));
    }
    return new Definition(
        form.title.strip(),
        form.rule.strip(),
        form.about.strip(),
        form.most.strip(),
        form.day.strip(),
        form.month.strip(),
        form.year.strip(),
        padded(rows));
  }

  static Definition of(Vote vote, VoteTexts english) {
    List<Row> rows = new ArrayList<>();
    for (String option : vote.options()) {
      rows.add(new Row(english.label(option).text(), english.explanation(option).text()));
    }
    LocalDate by = vote.resultBy();
    return new Definition(
        english.title().text(),
        english.rule().text(),
        english.about().text(),
        "" + vote.rule().most(),
        "" + by.getDayOfMonth(),
        "" + by.getMonthValue(),
        "" + by.getYear(),
        padded(rows));
  }

  private static List<Row> padded(List<Row> rows) {
    List<Row> more = new ArrayList<>(rows);
    while (!more.isEmpty() && more.getLast().isEmpty()) {
      more.removeLast();
    }
    int size = Math.min(MOST_ROWS, Math.max(LEAST_ROWS, more.size() + 1));
    while (more.size() < size) {
      more.add(new Row("", ""));
    }
    return List.copyOf(more);
  }

  /**
   * @param closes the last day of voting, which the result must follow
   */
  FormErrors errors(LocalDate closes) {
    long offered = rows.stream().filter(row -> !row.label().isEmpty()).count();
    int highest = number(most).orElse(0);
    return FormErrors.NONE
        .when(title.isEmpty(), "title", "vote.define.error.title")
        .when(rule.isEmpty(), "rule", "vote.define.error.rule")
        .when(highest < 1 || highest > offered, "most", "vote.define.error.most")
        .when(resultBy().filter(closes::isBefore).isEmpty(), "day", "vote.define.error.day", closes)
        .when(offered < 2, "label0", "vote.define.error.options")
        .when(title.length() > SHORT, "title", "vote.words.error", SHORT)
        .when(rule.length() > LONG, "rule", "vote.words.error", LONG)
        .when(about.length() > LONG, "about", "vote.words.error", LONG)
        .and(errorsOfRows());
  }

  private FormErrors errorsOfRows() {
    FormErrors errors = FormErrors.NONE;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      errors =
          errors
              .when(row.isLoose(), "label" + i, "vote.define.error.loose")
              .when(row.label().length() > SHORT, "label" + i, "vote.words.error", SHORT)
              .when(row.explanation().length() > LONG, "explanation" + i, "vote.words.error", LONG);
    }
    return errors;
  }

  /** Only for what has no errors. */
  NewVote vote() {
    Map<String, String> english = new HashMap<>();
    english.put(VoteTexts.TITLE, title);
    english.put(VoteTexts.RULE, rule);
    english.put(VoteTexts.ABOUT, about);
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).label().isEmpty()) {
        String key = "p" + (i + 1);
        keys.add(key);
        english.put(VoteTexts.labelKey(key), rows.get(i).label());
        english.put(VoteTexts.explanationKey(key), rows.get(i).explanation());
      }
    }
    english.values().removeIf(String::isEmpty);
    return new NewVote(
        new BallotRule(number(most).orElseThrow()), resultBy().orElseThrow(), keys, english);
  }

  private Optional<LocalDate> resultBy() {
    try {
      return Optional.of(
              LocalDate.of(number(year).orElse(0), number(month).orElse(0), number(day).orElse(0)))
          .filter(date -> date.getYear() > 2000);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<Integer> number(String text) {
    return text.matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
