package scot.mercat.ballot.paper;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import scot.mercat.bid.rules.Nation;
import scot.mercat.bid.rules.ProposalKind;

/**
 * The words of a paper, for a nation and a kind of ballot. A version is never changed once papers
 * were printed from it: another wording is another version, so that it can be said later what a
 * voter read.
 */
public final class Wording {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

  private final String version;
  private final ProposalKind kind;
  private final Properties texts;
  private final Map<String, String> values;

  private Wording(String version, ProposalKind kind, Properties texts, Map<String, String> values) {
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
    return new Wording(
        version,
        ballot.kind(),
        read("/ballot/wording/" + version + ".properties"),
        Map.of("district", ballot.district(), "holder", ballot.holder(), "day", day(ballot.day())));
  }

  private static Properties read(String resource) {
    try (var stream = Wording.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException("No such wording: " + resource);
      }
      Properties texts = new Properties();
      texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String day(LocalDate day) {
    return DAY.format(day);
  }

  public String version() {
    return version + " " + kind.code();
  }

  /** Whether a lawyer has read it; until then each paper says that none has. */
  public boolean isReviewed() {
    return text("reviewed").equals("yes");
  }

  /** The text with the ballot's own names and day in their places. */
  String text(String key) {
    Matcher places = PLACE.matcher(raw(key));
    return places.replaceAll(
        place -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(place.group(1)))));
  }

  /** The text for this kind of ballot. */
  String ofKind(String key) {
    return text(key + "." + kind.code());
  }

  private String raw(String key) {
    return Objects.requireNonNull(texts.getProperty(key), () -> version + " has no " + key);
  }
}
