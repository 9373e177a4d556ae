package scot.mercat.vote.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.mercat.translations.Words;
import scot.mercat.vote.Turnout;
import scot.mercat.vote.VoteTexts;
import scot.mercat.vote.rules.Tally;
import scot.mercat.vote.rules.Tally.Line;
import scot.mercat.web.Page;

/**
 * The result, or when it will be here.
 *
 * @param path of the consultation, without language
 * @param tally nothing before the result is declared
 */
public record ResultsPage(
    VoteTexts texts, String path, LocalDate resultBy, Turnout turnout, @Nullable Tally tally)
    implements Page {
  @Override
  public String template() {
    return "vote/results.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("vote.results.title");
  }

  /** What the chart says, in a sentence. */
  public String finding(Words words, Tally result) {
    List<String> first = labels(result.first());
    return switch (first.size()) {
      case 0 -> words.say("vote.results.none");
      case 1 -> words.say("vote.results.first", first.getFirst());
      default -> words.say("vote.results.first-tied", words.list(first));
    };
  }

  /** That some have equal votes, in a sentence. */
  public String tie(Words words, List<Line> tied) {
    return words.say("vote.results.tie", words.list(labels(tied)), tied.getFirst().votes());
  }

  private List<String> labels(List<Line> lines) {
    return lines.stream().map(line -> texts.label(line.option()).text()).toList();
  }
}
