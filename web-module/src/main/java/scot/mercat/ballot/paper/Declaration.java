package scot.mercat.ballot.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import scot.mercat.ballot.rules.Condition;
import scot.mercat.ballot.rules.Measure;
import scot.mercat.ballot.rules.Result;
import scot.mercat.ballot.rules.SecondLanguage;
import scot.mercat.ballot.rules.TurnoutFigure;

/**
 * The declaration of a result, in the words of its nation. All numbers are those of the result that
 * it is given; nothing is counted here.
 */
public final class Declaration {
  static final String ENGLISH = "en";

  private final TextFile texts;
  private final BallotDetails ballot;
  private final Result result;
  private final Map<String, String> values;
  private final String name;

  private final String language;

  private Declaration(
      BallotDetails ballot,
      String language,
      Result result,
      TurnoutFigure figure,
      String name,
      LocalDate declared) {
    this.language = language;
    this.texts =
        TextFile.of(
            "declaration/"
                + ballot.wordingVersion()
                + (language.equals(ENGLISH) ? "" : "." + language));
    Locale days = language.equals(ENGLISH) ? Locale.UK : Locale.forLanguageTag(language);
    this.ballot = ballot;
    this.result = result;
    this.name = name;
    this.values =
        new TreeMap<>(
            Map.of(
                "district", ballot.district(),
                "holder", ballot.holder(),
                "day", TextFile.day(ballot.day(), days),
                "name", name,
                "declared", TextFile.day(declared, days)));
    values.put("figure", text("figure." + figure.code()));
  }

  /**
   * In English, and then in the ballot's second language where it has one.
   *
   * @param figure which turnout of persons decides
   * @param name of the ballot holder; empty where it is not known
   */
  public static List<Declaration> of(
      BallotDetails ballot, Result result, TurnoutFigure figure, String name, LocalDate declared) {
    List<String> languages = new ArrayList<>(List.of(ENGLISH));
    ballot.second().map(SecondLanguage::code).ifPresent(languages::add);
    return languages.stream()
        .map(language -> new Declaration(ballot, language, result, figure, name, declared))
        .toList();
  }

  /** Its tag, such as {@code en}. */
  public String language() {
    return language;
  }

  /** A fact with its number. */
  public record Line(String label, String value) {}

  String district() {
    return ballot.district();
  }

  public String title() {
    return text("title");
  }

  public String heading() {
    return text("heading." + ballot.kind().code());
  }

  public String law() {
    return text("law");
  }

  /** "I, NAME, the ballot holder, declare …". */
  public String opening() {
    return text(name.isEmpty() ? "opening-unnamed" : "opening");
  }

  /** Votes and values for and against, who took part, and papers that were rejected. */
  public List<Line> figures() {
    List<Line> lines = new ArrayList<>();
    for (Condition condition : result.conditions()) {
      if (condition instanceof Condition.Majority majority) {
        addMajority(lines, majority);
      }
    }
    Result.Persons persons = result.persons();
    add(lines, "persons", number(persons.entitled()));
    add(lines, "persons-counted", number(persons.withoutRejected()));
    add(lines, "persons-returned", number(persons.withRejected()));
    addRejected(lines);
    return lines;
  }

  private void addMajority(List<Line> lines, Condition.Majority majority) {
    String what = majority.measure() == Measure.NUMBER ? "votes" : "value";
    Measure measure = majority.measure();
    add(lines, what + "-for", amount(measure, majority.inFavour()));
    add(lines, what + "-against", amount(measure, majority.against()));
    add(
        lines,
        what + "-all",
        amount(measure, Math.addExact(majority.inFavour(), majority.against())));
  }

  private void addRejected(List<Line> lines) {
    int all = result.rejected().values().stream().mapToInt(Integer::intValue).sum();
    add(lines, "rejected", number(all));
    result.rejected().forEach((cause, papers) -> add(lines, "rejected." + cause, number(papers)));
  }

  private void add(List<Line> lines, String key, String value) {
    lines.add(new Line(text(key), value));
  }

  /** Which figure was fixed before the notice; it is told in every nation. */
  public String turnout() {
    return text("turnout");
  }

  /** Each condition, and whether it is met. */
  public List<Line> tests() {
    return result.conditions().stream().map(this::test).toList();
  }

  private Line test(Condition condition) {
    String key = "test." + condition.name();
    String label =
        switch (condition) {
          case Condition.Majority majority when majority.bar().isHigher() -> {
            Map<String, String> more = new TreeMap<>(values);
            more.put("bar", String.valueOf(majority.bar().percent()));
            yield texts.text(key + ".bar", more);
          }
          case Condition.Majority majority -> text(key);
          case Condition.Turnout turnout -> text(key) + " (" + part(turnout) + ")";
        };
    return new Line(label, text(condition.isMet() ? "met" : "not-met"));
  }

  private String part(Condition.Turnout turnout) {
    return texts.text(
        "of",
        Map.of(
            "share", amount(turnout.measure(), turnout.voted()),
            "entitled", amount(turnout.measure(), turnout.entitled())));
  }

  public String conclusion() {
    return text(result.isApproved() ? "approved" : "not-approved");
  }

  /** Who declared it and when. */
  public List<String> closing() {
    return List.of(text("office"), text("declared"));
  }

  private String text(String key) {
    return texts.text(key, values);
  }

  private static String amount(Measure measure, long amount) {
    return measure == Measure.NUMBER ? number(amount) : pounds(amount);
  }

  private static String number(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /** Of hundredths of a pound: £1,234 or £1,234.50. */
  private static String pounds(long hundredths) {
    long rest = hundredths % 100;
    return "£"
        + number(hundredths / 100)
        + (rest == 0 ? "" : String.format(Locale.UK, ".%02d", rest));
  }
}
