package scot.mercat.ballot;

import java.util.List;
import java.util.stream.Stream;
import scot.mercat.translations.Language;

/**
 * How to vote by post, in words.
 *
 * @param language of the words: the reader's own once a person has checked them, else English
 * @param lead the sentence that stands at the front
 * @param steps in their order
 * @param help what to do where something is not as usual
 * @param isUnchecked whether it is in English since nobody has checked the reader's language
 */
public record HowToVoteText(
    Language language, String lead, List<String> steps, List<String> help, boolean isUnchecked) {
  public HowToVoteText {
    steps = List.copyOf(steps);
    help = List.copyOf(help);
  }

  /** Every sentence, from the first to the last. */
  public List<String> all() {
    return Stream.of(List.of(lead), steps, help).flatMap(List::stream).toList();
  }
}
