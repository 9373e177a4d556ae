package scot.mercat.ballot.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import scot.mercat.ballot.rules.SecondLanguage;

/** The words of a paper in one language or in two, each part below the same in English. */
final class PaperText {
  private final Wording english;
  private final Optional<Wording> second;
  private final String language;

  PaperText(BallotDetails ballot) {
    english = Wording.of(ballot);
    second = Wording.second(ballot);
    language = ballot.second().map(SecondLanguage::code).orElse("");
  }

  boolean isDouble() {
    return second.isPresent();
  }

  /** Names the version, such as {@code scotland-1 renewal}. */
  String version() {
    return second.map(Wording::version).orElse(english.version());
  }

  Label label(String key) {
    return new Label(english.text(key), second.map(words -> words.text(key)).orElse(""), language);
  }

  /** What is asked, for this kind of ballot. */
  Label question() {
    return new Label(
        english.ofKind("question"),
        second.map(words -> words.ofKind("question")).orElse(""),
        language);
  }

  List<Block> of(String type, String key, float scale) {
    return blocks(type, scale, english.text(key), second.map(words -> words.text(key)).orElse(""));
  }

  /** The text for this kind of ballot. */
  List<Block> ofKind(String key, float scale) {
    return blocks(
        "H2", scale, english.ofKind(key), second.map(words -> words.ofKind(key)).orElse(""));
  }

  private List<Block> blocks(String type, float scale, String first, String other) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(type, first, scale));
    if (!other.isEmpty()) {
      blocks.add(new Block.Text(type, other, scale, language));
    }
    return blocks;
  }

  /** What stands on a specimen: that nobody approved the words, and who has not yet read them. */
  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    warnings.add(english.text("not-approved"));
    if (!english.isReviewed()) {
      warnings.add(english.text("not-reviewed"));
    }
    second
        .filter(words -> !words.isReviewed())
        .ifPresent(words -> warnings.add(words.text("not-reviewed")));
    return warnings;
  }
}
