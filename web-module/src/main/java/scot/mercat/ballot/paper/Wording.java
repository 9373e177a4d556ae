package scot.mercat.ballot.paper;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;

/**
 * The words of a paper, for a nation and a kind of ballot. A version is never changed once papers
 * were printed from it: another wording is another version, so that it can be said later what a
 * voter read.
 */
public final class Wording {
  private final String version;
  private final ProposalKind kind;
  private final TextFile texts;
  private final Map<String, String> values;

  private Wording(String version, ProposalKind kind, TextFile texts, Map<String, String> values) {
    this.version = version;
    this.kind = kind;
    this.texts = texts;
    this.values = values;
  }

  /** The version that new ballots of the nation take, such as {@code scotland-1}. */
  public static String newest(Nation nation) {
    return nation.code() + "-1";
  }

  /**
   * @throws IllegalArgumentException when there is no such version for the ballot's nation
   */
  public static Wording of(BallotDetails ballot) {
    String version = ballot.wordingVersion();
    if (!version.matches(Pattern.quote(ballot.nation().code()) + "-[0-9]+")) {
      throw new IllegalArgumentException("No wording of this nation: " + version);
    }
    return of(ballot, version, Locale.UK);
  }

  /** The same words in the ballot's second language; nothing where it has none. */
  static Optional<Wording> second(BallotDetails ballot) {
    return ballot
        .second()
        .map(language ->
            of(
                ballot,
                ballot.wordingVersion() + "." + language.code(),
                Locale.forLanguageTag(language.code())));
  }

  private static Wording of(BallotDetails ballot, String version, Locale language) {
    Map<String, String> values =
        Map.of(
            "district",
            ballot.district(),
            "holder",
            ballot.holder(),
            "day",
            TextFile.day(ballot.day(), language));
    return new Wording(version, ballot.kind(), file(version), values);
  }

  private static TextFile file(String version) {
    return TextFile.of("wording/" + version);
  }

  public String version() {
    return version + " " + kind.code();
  }

  /** Whether a lawyer has read it; until then each specimen says that none has. */
  boolean isReviewed() {
    return texts.isReviewed();
  }

  /**
   * The same of a version.
   *
   * @throws IllegalArgumentException when there is no such version
   */
  public static boolean isReviewed(String version) {
    return file(version).isReviewed();
  }

  /** The text with the ballot's own names and day in their places. */
  String text(String key) {
    return texts.text(key, values);
  }

  /** The text for this kind of ballot. */
  String ofKind(String key) {
    return text(key + "." + kind.code());
  }
}
