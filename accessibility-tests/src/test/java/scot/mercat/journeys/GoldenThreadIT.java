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
  private static final String CONSULTATION = "harbourhead-year-two";
  private static final String PLAN = "harbourhead";
  private static final String PARAGRAPH = "b22";
  private static final String WORD = "heron";

  private static final List<Way> WAYS =
      List.of(
          new Way("en", Size.DESKTOP, true, "My granny needs a back to lean on", true, false),
          new Way("en", Size.PHONE, false, "Grandad cannot rise without armrests", false, false),
          new Way("ur", Size.PHONE, true, "میری دادی ٹیک کے بغیر نہیں بیٹھ سکتیں", false, false),
          new Way("ur", Size.DESKTOP, false, "نانا کو اٹھنے کے لیے بازو چاہئیں", true, true));

  @TestFactory
  Stream<DynamicTest> whoeverSpeaksFindsWhatBecameOfTheirWords() {
    return WAYS.stream().map(way -> DynamicTest.dynamicTest(way.toString(), () -> walk(way)));
  }

  private static void walk(Way way) {
    String words = way.words();
    String title = "Backs for benches " + WAYS.indexOf(way);
    String code;
    try (Browser browser = way.browser()) {
      Resident resident = new Resident(browser, way);
      resident.findParagraph(PLAN, PARAGRAPH);
      resident.forgetTheWords();
      code = resident.say(words, WORD);
    }
    answer(way, words, title);
    try (Browser another = way.browser()) {
      Resident resident = new Resident(another, way);
      resident.openReceipt(code);
      assertThat(resident.stages()).as("stages").isEqualTo(way.changesPlan() ? 5 : 4);
      resident.readOwnWords(WORD, words);
      resident.follow("main a[href*='/answers/']", "10-answer");
      assertThat(another.text()).contains(title);
      if (way.changesPlan()) {
        resident.openReceipt(code);
        resident.follow("main .mercat-stages a[href*='/compare/']", "11-compare");
        assertThat(another.text()).contains(title);
      }
    }
  }

  private static void answer(Way way, String words, String title) {
    try (Office analyst = Office.of("analyst", way)) {
      analyst.code(CONSULTATION, words, title);
    }
    try (Office editor = Office.of("editor", way)) {
      editor.answer(title);
      if (way.changesPlan()) {
        editor.redraft(PLAN, PARAGRAPH, "Six benches will stand on the path, all with backs.");
        editor.link(title, PARAGRAPH);
      }
    }
    try (Office approver = Office.of("approver", way)) {
      if (way.changesPlan()) {
        approver.publishPlan(PLAN);
      }
      approver.publishAnswer(title);
    }
  }
}
