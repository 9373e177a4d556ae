package scot.mercat.ballot.web.officer;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.ballot.rules.BallotDays;
import scot.mercat.ballot.rules.BrokenRule;
import scot.mercat.bid.Proposal;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;

/**
 * Days as they stand in the form, each in three fields.
 *
 * @param texts by the name of the field, such as {@code notice-month}
 */
public record TypedDays(Map<String, String> texts) {
  /** The days that the form asks for; only the first must be given. */
  public static final List<String> DAYS = List.of("ballot", "notice", "papers", "result");

  private static final List<String> PARTS = List.of("day", "month", "year");

  static final TypedDays NONE = new TypedDays(Map.of());

  public TypedDays {
    texts = Map.copyOf(texts);
  }

  static TypedDays of(Entries entries) {
    Map<String, String> texts = new HashMap<>();
    DAYS.forEach(
        day -> PARTS.forEach(part -> texts.put(day + "-" + part, entries.text(day + "-" + part))));
    return new TypedDays(texts);
  }

  static TypedDays of(BallotDays days) {
    Map<String, String> texts = new HashMap<>();
    put(texts, "ballot", Optional.of(days.ballot()));
    put(texts, "notice", days.notice());
    put(texts, "papers", days.papers());
    put(texts, "result", days.result());
    return new TypedDays(texts);
  }

  private static void put(Map<String, String> texts, String day, Optional<LocalDate> value) {
    value.ifPresent(date -> {
      texts.put(day + "-day", "" + date.getDayOfMonth());
      texts.put(day + "-month", "" + date.getMonthValue());
      texts.put(day + "-year", "" + date.getYear());
    });
  }

  public String text(String field) {
    return texts.getOrDefault(field, "");
  }

  FormErrors errors() {
    FormErrors errors =
        FormErrors.NONE.when(
            day("ballot").isEmpty(), "ballot-day", "ballot.timetable.error.ballot");
    for (String day : DAYS) {
      boolean isNone = !isLeftEmpty(day) && day(day).isEmpty();
      errors = errors.when(isNone, day + "-day", "ballot.timetable.error.day");
    }
    return errors;
  }

  /** The rules that the days break, each beside the day that breaks it. */
  static FormErrors errors(List<BrokenRule> broken) {
    FormErrors errors = FormErrors.NONE;
    for (String day : DAYS) {
      for (BrokenRule rule : broken) {
        errors =
            errors.when(
                dayOf(rule).equals(day),
                day + "-day",
                "ballot.timetable.rule." + rule.rule().code(),
                rule.limit());
      }
    }
    return errors;
  }

  private static String dayOf(BrokenRule broken) {
    return switch (broken.rule()) {
      case NOTICE_TOO_LATE, NOTICE_TOO_EARLY, NOTICE_IS_OUT -> "notice";
      case PAPERS_TOO_LATE, PAPERS_BEFORE_NOTICE, PAPERS_AFTER_BALLOT -> "papers";
      case RESULT_BEFORE_CLOSE -> "result";
      case WORKING_DAY, PUT_OFF_BACKWARDS, PUT_OFF_TOO_FAR, PUT_OFF_TWICE, PUT_OFF_TOO_LATE ->
          "ballot";
    };
  }

  /**
   * @throws java.util.NoSuchElementException where there are errors
   */
  BallotDays days(Proposal proposal) {
    BallotDays days =
        BallotDays.on(proposal.district().nation(), proposal.kind(), day("ballot").orElseThrow());
    days = day("notice").map(days::withNotice).orElse(days);
    days = day("papers").map(days::withPapers).orElse(days);
    return day("result").map(days::withResult).orElse(days);
  }

  private boolean isLeftEmpty(String day) {
    return PARTS.stream().allMatch(part -> text(day + "-" + part).isEmpty());
  }

  private Optional<LocalDate> day(String day) {
    try {
      return Optional.of(
              LocalDate.of(number(day + "-year"), number(day + "-month"), number(day + "-day")))
          .filter(date -> date.getYear() > 2000 && date.getYear() < 2100);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private int number(String field) {
    return text(field).matches("[0-9]{1,4}") ? Integer.parseInt(text(field)) : -1;
  }
}
