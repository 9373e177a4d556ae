package scot.mercat.theme;

import java.util.List;
import scot.mercat.plan.BlockId;
import scot.mercat.response.Response;
import scot.mercat.response.rules.Channel;
import scot.mercat.theme.rules.Ranking;
import scot.mercat.translations.Language;

/**
 * Who spoke of a theme, how and about what.
 *
 * @param responses how many responses are in it
 * @param people how many people stand behind them
 * @param paragraphs that they named
 */
public record ThemeFacts(
    int responses,
    int people,
    Ranking<BlockId> paragraphs,
    Ranking<Language> languages,
    Ranking<Channel> channels) {
  static ThemeFacts of(List<Response> heard) {
    return new ThemeFacts(
        heard.size(),
        heard.stream().mapToInt(Response::headcount).sum(),
        Ranking.of(heard.stream().flatMap(one -> one.block().stream()).toList()),
        Ranking.of(heard.stream().map(Response::language).toList()),
        Ranking.of(heard.stream().map(Response::channel).toList()));
  }
}
