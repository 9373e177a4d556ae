package scot.mercat.ballot.web.officer;

import java.util.List;
import java.util.stream.IntStream;
import scot.mercat.ballot.HowToVoteText;
import scot.mercat.translations.Language;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * A translation of how to vote beside the English, for a person to check.
 *
 * @param line the language, and where its review stands
 * @param fingerprint of what is shown
 * @param reads whether it was ticked that they read the language well
 * @param kept whether it was said just now that it is right
 */
public record StepsPage(
    StepsListPage.Line line,
    HowToVoteText english,
    HowToVoteText translated,
    String fingerprint,
    boolean reads,
    boolean kept,
    FormErrors errors)
    implements Page {
  /** A sentence in both languages. */
  public record Pair(String english, String translated) {}

  @Override
  public String template() {
    return "ballot/officer/steps.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.steps.one.title", language().autonym());
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public Language language() {
    return line.language();
  }

  /** In their order. */
  public List<Pair> pairs() {
    List<String> first = english.all();
    List<String> second = translated.all();
    return IntStream.range(0, first.size())
        .mapToObj(i -> new Pair(first.get(i), second.get(i)))
        .toList();
  }
}
