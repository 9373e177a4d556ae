package scot.mercat.response.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import scot.mercat.shared.rules.CivilTime;

/** What came by another way than the website, as an officer types it in. */
public final class Arrival {
  /** Longest text, in characters: a letter of about five pages. */
  public static final int LONGEST = 20_000;

  /** Most people behind one response: a petition of a small town. */
  public static final int MOST_PEOPLE = 100_000;

  public static final int LONGEST_ORGANISATION = 160;
  public static final int LONGEST_NOTE = 1_000;

  private static final int OLDEST_YEARS = 5;

  private Arrival() {}

  /** Something to put right, as the end of a message key. */
  public enum Problem {
    TEXT_EMPTY,
    TEXT_LONG,
    ORGANISATION_LONG,
    HEADCOUNT,
    NOTE_LONG,
    DAY_AHEAD,
    DAY_LONG_AGO
  }

  public static List<Problem> text(String text) {
    List<Problem> problems = new ArrayList<>();
    add(problems, text.isBlank(), Problem.TEXT_EMPTY);
    add(problems, text.codePointCount(0, text.length()) > LONGEST, Problem.TEXT_LONG);
    return problems;
  }

  /** Who is behind it, and what officers say of it. */
  public static List<Problem> circumstances(String organisation, String headcount, String note) {
    List<Problem> problems = new ArrayList<>();
    add(problems, organisation.length() > LONGEST_ORGANISATION, Problem.ORGANISATION_LONG);
    add(problems, people(headcount) == 0, Problem.HEADCOUNT);
    add(problems, note.length() > LONGEST_NOTE, Problem.NOTE_LONG);
    return problems;
  }

  public static List<Problem> day(LocalDate day, LocalDate today) {
    List<Problem> problems = new ArrayList<>();
    add(problems, day.isAfter(today), Problem.DAY_AHEAD);
    add(problems, day.isBefore(today.minusYears(OLDEST_YEARS)), Problem.DAY_LONG_AGO);
    return problems;
  }

  /** How many people were typed, from 1 to {@link #MOST_PEOPLE}; 0 where it is no such number. */
  public static int people(String typed) {
    int people = typed.matches("[0-9]{1,6}") ? Integer.parseInt(typed) : 0;
    return people <= MOST_PEOPLE ? people : 0;
  }

  /** The middle of the day on which it came, or now where that is still ahead. */
  public static Instant at(LocalDate day, Instant now) {
    Instant noon = CivilTime.at(day, LocalTime.NOON);
    return noon.isAfter(now) ? now : noon;
  }

  private static void add(List<Problem> problems, boolean holds, Problem problem) {
    if (holds) {
      problems.add(problem);
    }
  }
}
