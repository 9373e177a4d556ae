package scot.mercat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import scot.mercat.journeys.Browser.Size;

/**
 * From a paragraph to what became of a comment on it, by keyboard alone, in English and in Urdu,
 * with JavaScript and without; each page is looked at by axe and by the walker.
 */
class GoldenThreadIT {
  private static final String ENGLISH = "The new benches need backs, so that my gran can get up.";
  private static final String URDU = "نئی بنچوں کی پشت ہونی چاہیے، تاکہ میری دادی اٹھ سکیں۔";

  private record Way(String language, Size size, boolean javascript) {
    @Override
    public String toString() {
      return "thread-" + language + "-" + size + (javascript ? "" : "-no-script");
    }
  }

  private static final List<Way> WAYS =
      List.of(
          new Way("en", Size.DESKTOP, true),
          new Way("en", Size.PHONE, false),
          new Way("ur", Size.PHONE, true),
          new Way("ur", Size.DESKTOP, false));

  @TestFactory
  Stream<DynamicTest> whoeverSpeaksFindsWhatBecameOfTheirWords() {
    return WAYS.stream().map(way -> DynamicTest.dynamicTest(way.toString(), () -> walk(way)));
  }

  private static void walk(Way way) {
    String words = way.language().equals("ur") ? URDU : ENGLISH;
    String code;
    try (Browser browser = Browser.open(way.size(), way.javascript())) {
      Resident resident = new Resident(browser, way.language(), way.toString());
      resident.findParagraph("harbourhead", "b22");
      resident.forgetTheWords();
      code = resident.say(words, "heron");
    }
    try (Browser another = Browser.open(way.size(), way.javascript())) {
      Resident resident = new Resident(another, way.language(), way.toString());
      resident.openReceipt(code, "8-receipt");
      assertThat(resident.stages()).as("stages").isEqualTo(1);
      resident.readOwnWords("heron", words);
    }
  }
}
