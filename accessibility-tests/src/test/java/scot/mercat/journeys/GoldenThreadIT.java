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
  private static final String ENGLISH = "New benches need backs, so my gran can get up";
  private static final String URDU = "نئی بنچوں کی پشت ہونی چاہیے تاکہ میری دادی اٹھ سکیں";
  private static final String WORD = "heron";

  private static final List<Way> WAYS =
      List.of(
          new Way("en", Size.DESKTOP, true, true, false),
          new Way("en", Size.PHONE, false, false, false),
          new Way("ur", Size.PHONE, true, false, false),
          new Way("ur", Size.DESKTOP, false, true, true));

  @TestFactory
  Stream<DynamicTest> whoeverSpeaksFindsWhatBecameOfTheirWords() {
    return WAYS.stream().map(way -> DynamicTest.dynamicTest(way.toString(), () -> walk(way)));
  }

  private static void walk(Way way) {
    String words = (way.language().equals("ur") ? URDU : ENGLISH) + " " + WAYS.indexOf(way);
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
