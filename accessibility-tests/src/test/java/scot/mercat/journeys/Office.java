package scot.mercat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.openqa.selenium.Keys;
import scot.mercat.harness.SharedMercat;

/** An officer of the demonstration at the keyboard, in a browser of their own. */
final class Office implements AutoCloseable {
  private static final String SUBMIT = "main form .govuk-button";

  private final Browser browser;
  private final Keyboard keyboard;
  private final Way way;

  private Office(Browser browser, Way way) {
    this.browser = browser;
    this.keyboard = new Keyboard(browser);
    this.way = way;
  }

  /** Signs in as the first officer of the demonstration who has just this role. */
  static Office of(String role, Way way) {
    Office office = new Office(way.browser(), way);
    String[] words = signIn(role).split(" +", 3);
    office.visit("officer");
    office.look("sign-in");
    office.keyboard.fill("#email", words[0]).fill("#password", words[1]).enter(SUBMIT);
    office.look("first-page-" + role);
    return office;
  }

  private static String signIn(String role) {
    try {
      return Files.readAllLines(SharedMercat.get().data().resolve("demo-sign-ins.txt")).stream()
          .filter(line -> line.endsWith("(" + role + ")"))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Finds the one response with the words, and puts it into a theme that is new. */
  void code(String consultation, String words, String title) {
    keyboard.openMenu().enter("nav a[href$='/officer/themes']");
    keyboard.enter("#c-" + consultation);
    keyboard.fill("#words", words).enter(".mercat-filters button");
    look("found");
    assertThat(browser.all("input[name=response]")).as("responses with " + words).hasSize(1);
    keyboard.tick("#response").fill("#title", title).enter("button[name=do][value=theme]");
    assertThat(browser.all("main [role=status]")).as("what was kept is said").hasSize(1);
    look("coded");
  }

  /** Writes who considered the theme, what was decided and what will be done. */
  void answer(String title) {
    openAnswer(title);
    look("answer-empty");
    keyboard.enter("main a[href$='/considered']");
    keyboard.fill("#said", "You asked for benches with backs.");
    keyboard.fill("#considered-by", "Harbourhead Locality Board");
    day("considered-on", LocalDate.now(ZoneId.of("Europe/London")));
    keyboard.fill("#read", "Every comment on this theme");
    look("considered");
    keyboard.enter(SUBMIT);
    keyboard.enter("main a[href$='/decision']");
    chooseFirstOther("decision");
    keyboard.fill("#why", "People cannot get up from a bench without a back.");
    keyboard.fill("#did", "All six benches will have backs and arms.");
    look("decision");
    keyboard.enter(SUBMIT);
    keyboard.enter("main a[href$='/action']");
    keyboard.fill("#action", "Order backs for six benches").choose("#owner", "S");
    day("due", LocalDate.of(2031, 4, 30));
    chooseFirstOther("status");
    look("action");
    keyboard.enter(SUBMIT);
    look("answer-whole");
  }

  /** Begins the plan's next version and changes one of its paragraphs. */
  void redraft(String plan, String key, String text) {
    visit("officer/plans/" + plan);
    keyboard.enter("main form[action$='/draft'] .govuk-button");
    visit("officer/plans/" + plan + "/paragraphs/" + key);
    look("paragraph");
    keyboard.fill("#full", text).fill("#plain", text);
    keyboard.enter("main form[method=post] .govuk-button:not(.govuk-button--secondary)");
  }

  /** Says that the paragraph changed because of the theme. */
  void link(String title, String key) {
    openAnswer(title);
    keyboard.enter("main a[href$='/changes']");
    keyboard
        .tick("input[name=paragraph][value='" + key + "']")
        .fill("#reason", "The benches get backs, because people asked.");
    look("link");
    keyboard.enter("#link .govuk-button");
  }

  void publishPlan(String plan) {
    visit("officer/plans/" + plan + "/publish");
    look("plan-ready");
    keyboard.enter("main a[href$='/publish/check']");
    look("plan-check");
    keyboard.enter("#publish .govuk-button");
    look("plan-published");
  }

  void publishAnswer(String title) {
    openAnswer(title);
    keyboard.enter("main a[href$='/publish']");
    look("answer-check");
    keyboard.enter("#publish .govuk-button");
    look("answer-published");
  }

  private void openAnswer(String title) {
    visit("officer/answers");
    keyboard.enterNamed(title);
  }

  private void day(String field, LocalDate day) {
    keyboard.fill("#" + field, String.valueOf(day.getDayOfMonth()));
    keyboard.fill("#" + field + "-month", String.valueOf(day.getMonthValue()));
    keyboard.fill("#" + field + "-year", String.valueOf(day.getYear()));
  }

  /** Of radios one of which is chosen, the next one; after the last comes the first. */
  private void chooseFirstOther(String name) {
    keyboard.to("input[name=" + name + "]");
    browser.type(Keys.ARROW_DOWN);
  }

  private void visit(String path) {
    browser.visit(SharedMercat.get().url() + "/" + way.language() + "/" + path);
  }

  private void look(String step) {
    if (way.looksAtOffice()) {
      Look.at(browser, way + "-office-" + step.toLowerCase(Locale.ROOT));
    }
  }

  @Override
  public void close() {
    browser.close();
  }
}
