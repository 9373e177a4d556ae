package scot.mercat.ballot.rules;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.mercat.ballot.rules.PaperJudged.Counted;
import scot.mercat.ballot.rules.PaperJudged.Rejected;

/**
 * A ballot as three texts in UTF-8 that anyone can count again. Votes stand beside rights, so the
 * folder is for scrutineers under the duty of secrecy and is not published.
 *
 * <ul>
 *   <li>{@code terms.properties}: {@code nation} (scotland, england, wales or northern-ireland),
 *       {@code kind} (new, renewal, alteration, re-ballot or termination), and where proposals set
 *       them {@code higher-bar.number-percent} and {@code higher-bar.value-percent}, from 51 to
 *       100; {@code turnout}, where it was fixed so, is {@code with-rejected}.
 *   <li>{@code register.csv}: {@code right_id,person_id,property_id,value_hundredths}, the value in
 *       hundredths of a pound.
 *   <li>{@code papers.csv}: {@code serial,right_id,status,choice}; the status is {@code counted} or
 *       {@code rejected:} with a cause, the choice {@code for} or {@code against}, and of a
 *       rejected paper empty.
 * </ul>
 *
 * @param terms {@code nation}, {@code kind} and higher bars, if there are any
 * @param register a line for each right
 * @param papers a line for each paper that came back
 */
public record RecountFolder(String terms, String register, String papers) {
  public static final String TERMS = "terms.properties";
  public static final String REGISTER = "register.csv";
  public static final String PAPERS = "papers.csv";

  static final List<String> REGISTER_COLUMNS =
      List.of("right_id", "person_id", "property_id", "value_hundredths");
  static final List<String> PAPERS_COLUMNS = List.of("serial", "right_id", "status", "choice");
  static final String NATION = "nation";
  static final String KIND = "kind";
  static final String NUMBER_BAR = "higher-bar.number-percent";
  static final String VALUE_BAR = "higher-bar.value-percent";
  static final String TURNOUT = "turnout";
  static final String COUNTED = "counted";
  static final String REJECTED = "rejected:";

  /** The folder of a ballot, always the same for the same ballot. */
  public static RecountFolder of(Ballot ballot) {
    return new RecountFolder(
        terms(ballot.terms()),
        table(REGISTER_COLUMNS, ballot.rights().stream().map(RecountFolder::cells)),
        table(PAPERS_COLUMNS, ballot.papers().stream().map(RecountFolder::cells)));
  }

  private static String terms(Terms terms) {
    return line(NATION, terms.nation().code())
        + line(KIND, terms.kind().code())
        + bar(NUMBER_BAR, terms.byNumber())
        + bar(VALUE_BAR, terms.byValue())
        + turnout(terms.turnout());
  }

  private static String turnout(TurnoutFigure figure) {
    return figure == TurnoutFigure.WITHOUT_REJECTED ? "" : line(TURNOUT, figure.code());
  }

  private static String bar(String key, Bar bar) {
    return bar.isHigher() ? line(key, String.valueOf(bar.percent())) : "";
  }

  private static String line(String key, String value) {
    return key + "=" + value + "\n";
  }

  private static List<String> cells(RightEntitled right) {
    return List.of(
        right.id(), right.personId(), right.propertyId(), String.valueOf(right.valueHundredths()));
  }

  private static List<String> cells(PaperJudged paper) {
    return switch (paper.verdict()) {
      case Counted(Choice choice) ->
          List.of(paper.serial(), paper.rightId(), COUNTED, choice.code());
      case Rejected(String cause) -> List.of(paper.serial(), paper.rightId(), REJECTED + cause, "");
    };
  }

  private static String table(List<String> columns, Stream<List<String>> rows) {
    return Stream.concat(Stream.of(columns), rows)
        .map(
            row -> row.stream().map(RecountFolder::cell).collect(Collectors.joining(",", "", "\n")))
        .collect(Collectors.joining());
  }

  private static String cell(String value) {
    return value.indexOf(',') < 0 && value.indexOf('"') < 0
        ? value
        : '"' + value.replace("\"", "\"\"") + '"';
  }
}
