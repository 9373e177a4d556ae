package scot.mercat.vote;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import scot.mercat.vote.rules.BallotRule;

/**
 * A vote as an officer sets it up.
 *
 * @param options keys, small letters and digits, in the order of the page; at least two
 * @param english by key of {@link VoteTexts}; title, rule and all labels are needed
 */
public record NewVote(
    BallotRule rule, LocalDate resultBy, List<String> options, Map<String, String> english) {
  public NewVote {
    options = List.copyOf(options);
    english = Map.copyOf(english);
    if (options.size() < 2 || !options.stream().allMatch(key -> key.matches("[a-z0-9]{1,20}"))) {
      throw new IllegalArgumentException("A vote offers at least two things, each with a key");
    }
  }
}
