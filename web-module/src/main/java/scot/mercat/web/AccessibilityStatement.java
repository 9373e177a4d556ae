package scot.mercat.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * What is known of how accessible these pages are, as the regulations of 2018 ask us to publish it.
 *
 * @param testedHow names of ways, each with a message {@code web.accessibility.tested.<name>}
 * @param answerDays working days within which a complaint is answered
 * @param law the wording that the regulations give, in English
 */
public record AccessibilityStatement(
    LocalDate prepared,
    LocalDate reviewed,
    LocalDate nextReview,
    LocalDate testedOn,
    String testedVersion,
    List<String> testedHow,
    int answerDays,
    List<Fault> faults,
    Law law) {
  public AccessibilityStatement {
    testedHow = List.copyOf(testedHow);
    faults = List.copyOf(faults);
  }

  /**
   * Something that does not work for everybody yet.
   *
   * @param name its messages are {@code web.accessibility.fault.<name>.what} and {@code .why}
   * @param criterion of WCAG 2.2, by number and name
   * @param until the day by which it is to be mended
   */
  public record Fault(String name, String criterion, String owner, LocalDate until) {
    public boolean isLate(LocalDate today) {
      return today.isAfter(until);
    }
  }

  /** Fixed wording; {@code {0}} in the commitment is who runs the website. */
  public record Law(String commitment, String status, String enforcement, String contact) {
    public String commitmentOf(String partnership) {
      return commitment.replace("{0}", partnership);
    }
  }

  /** The statement that comes with this release. */
  public static AccessibilityStatement bundled() {
    Properties facts = new Properties();
    try (InputStream stream =
            AccessibilityStatement.class.getResourceAsStream("/accessibility.properties");
        InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      facts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return from(facts);
  }

  static AccessibilityStatement from(Properties facts) {
    return new AccessibilityStatement(
        date(facts, "prepared"),
        date(facts, "reviewed"),
        date(facts, "next-review"),
        date(facts, "tested-on"),
        text(facts, "tested-version"),
        list(facts, "tested-how"),
        Integer.parseInt(text(facts, "answer-working-days")),
        list(facts, "faults").stream().map(name -> fault(facts, name)).toList(),
        law(facts));
  }

  private static Fault fault(Properties facts, String name) {
    String key = "fault." + name;
    return new Fault(
        name,
        text(facts, key + ".criterion"),
        text(facts, key + ".owner"),
        date(facts, key + ".until"));
  }

  private static Law law(Properties facts) {
    return new Law(
        text(facts, "law.commitment"),
        text(facts, "law.status"),
        text(facts, "law.enforcement"),
        text(facts, "law.contact"));
  }

  private static List<String> list(Properties facts, String key) {
    return Stream.of(text(facts, key).split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static LocalDate date(Properties facts, String key) {
    return LocalDate.parse(text(facts, key));
  }

  private static String text(Properties facts, String key) {
    String value = facts.getProperty(key);
    if (value == null) {
      throw new IllegalStateException("accessibility.properties lacks " + key);
    }
    return value.strip();
  }
}
