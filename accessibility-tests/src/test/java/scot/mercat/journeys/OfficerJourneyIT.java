package scot.mercat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import scot.mercat.harness.SharedMercat;
import scot.mercat.journeys.Browser.Size;

/**
 * From an editor's draft of a consultation over an approver to the residents, by keyboard alone, in
 * English and in Urdu, with JavaScript and without; each page is looked at by axe and the walker.
 */
class OfficerJourneyIT {
  private static final String TITLE = "Where should the new benches stand?";
  private static final List<String> CHECKS =
      List.of("eqia", "fairer-scotland", "childrens-rights", "dpia");

  private record Way(String language, Size size, boolean javascript) {
    @Override
    public String toString() {
      return "officer-" + language + "-" + size + (javascript ? "" : "-no-script");
    }

    /** The consultation's name in addresses. */
    String slug() {
      return toString().toLowerCase(Locale.ROOT);
    }
  }

  private static final List<Way> WAYS =
      List.of(
          new Way("en", Size.DESKTOP, true),
          new Way("en", Size.PHONE, false),
          new Way("ur", Size.PHONE, true),
          new Way("ur", Size.DESKTOP, false));

  @TestFactory
  Stream<DynamicTest> whatAnEditorDraftsAndAnApproverApprovesIsOpenToEverybody() {
    return WAYS.stream().map(way -> DynamicTest.dynamicTest(way.toString(), () -> walk(way)));
  }

  private static void walk(Way way) {
    String address;
    try (Browser browser = Browser.open(way.size(), way.javascript())) {
      Officer editor = new Officer(browser, way.language(), way.toString());
      editor.signIn("editor", "01-today");
      draft(editor, way);
      write(editor);
      decide(editor);
      editor.follow("#step-submit", "09-submitted");
      address = browser.address().replaceFirst("\\?.*", "");
    }
    try (Browser browser = Browser.open(way.size(), way.javascript())) {
      approve(browser, way, address);
    }
    try (Browser browser = Browser.open(way.size(), way.javascript())) {
      browser.visit(
          SharedMercat.get().url() + "/" + way.language() + "/consultations/" + way.slug());
      Look.at(browser, way + "-13-residents");
      assertThat(browser.one("h1").getText()).isEqualTo(TITLE);
      assertThat(browser.find("main a.govuk-button[href*='/plans/millbraes']"))
          .as("the way to take part")
          .isPresent();
    }
  }

  /** A plan that no other journey comments on, and days from today. */
  private static void draft(Officer editor, Way way) {
    editor.goTo("officer/consultations", "02-list");
    editor.follow("main a[href$='/officer/consultations/new']", "03-new");
    editor.send("04-refused");
    editor.followSummary("plan");
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    editor.choose("#plan", "Millbraes");
    editor.fill("#title", TITLE);
    editor.fill("#slug", way.slug());
    editor.day("opens", today);
    editor.day("closes", today.plusDays(30));
    editor.day("answer-by", today.plusDays(60));
    editor.day("retention-until", today.plusDays(400));
    editor.fill("#contact-name", "Iain Buchan");
    editor.fill("#contact-phone", "01632 960101");
    editor.fill("#contact-email", "planning@strathmarra.example");
    editor.send("05-drafted");
  }

  /** Follows what is missing to its field. */
  private static void write(Officer editor) {
    editor.follow("main a[href$='/words/en#purpose']", "06-words");
    editor.fill("#purpose", "We want to know where people need to sit down.");
    editor.fill("#can-change", "Where the benches stand.");
    editor.fill("#cannot-change", "How many there are.");
    editor.fill("#promise", "We read everything and answer everyone.");
    editor.fill("#non-digital", "Come to the library or phone us.");
    editor.send("07-written");
  }

  private static void decide(Officer editor) {
    editor.follow("main a[href$='/checks#eqia-attached']", "08-checks");
    for (String check : CHECKS) {
      editor.chooseSecond("#" + check + "-attached");
      editor.fill("#" + check + "-text", "It changes nothing for anybody.");
    }
    editor.send("08-decided");
  }

  private static void approve(Browser browser, Way way, String address) {
    Officer approver = new Officer(browser, way.language(), way.toString());
    approver.signIn("approver", "10-approver-today");
    browser.visit(address);
    assertThat(browser.text()).as("what is to be approved").contains("How many there are.");
    approver.follow("main a[href$='/send-back']", "11-send-back");
    browser.visit(address);
    approver.follow("#step-approve", "12-approved");
  }
}
