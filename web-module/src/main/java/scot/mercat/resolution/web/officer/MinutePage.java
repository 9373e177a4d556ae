package scot.mercat.resolution.web.officer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import scot.mercat.bid.Proposal;
import scot.mercat.resolution.NamedVoice;
import scot.mercat.resolution.Resolution;
import scot.mercat.resolution.rules.Choice;
import scot.mercat.resolution.rules.Outcome;
import scot.mercat.translations.Language;
import scot.mercat.translations.Messages;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * The minute of a resolution, in English whatever the officer reads, since it goes into the
 * company's book.
 *
 * @param voices by class, then by name
 * @param presided who presided; empty while nobody has written it
 */
public record MinutePage(
    Proposal proposal,
    Resolution resolution,
    Outcome outcome,
    List<NamedVoice> voices,
    String presided)
    implements Page {
  @Override
  public String template() {
    return "resolution/officer/minute.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("resolution.minute.title", resolution.number());
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  /** The words of the minute itself. */
  public Words english() {
    return Messages.bundled().in(Language.ENGLISH);
  }

  public String list() {
    return Paths.below(proposal);
  }

  public String path() {
    return list() + "/" + resolution.id();
  }

  /** The names of the classes that may vote, each once. */
  public String classes() {
    return english().list(voices.stream().map(NamedVoice::className).distinct().sorted().toList());
  }

  /** Those who voted, by what they said. */
  public Map<Choice, List<NamedVoice>> byChoice() {
    return voices.stream()
        .filter(one -> one.voice().isCast())
        .collect(Collectors.groupingBy(one -> one.voice().choice().orElseThrow()));
  }
}
