package scot.mercat.impact;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/**
 * Somebody's comment on the open consultation of the demonstration, put into a theme of its own,
 * with the officers who answer it.
 */
public final class AnswerWalk {
  private static final String FORM = "/plans/harbourhead/v2/comment";
  private static final long FORM_MILLIS = 3_300;

  private final RunningMercat mercat;
  private final Visitor resident;
  private final Visitor editor;
  private final Visitor approver;
  private final String code;
  private final String path;

  private AnswerWalk(RunningMercat mercat, String title, String language, String email)
      throws InterruptedException {
    this.mercat = mercat;
    this.resident = mercat.visitor();
    this.editor = officer(mercat, "editor");
    this.approver = officer(mercat, "approver");
    this.code = comment("About " + title, language, email);
    this.path = theme(title);
  }

  /** Begins with a theme that no other test has. */
  static AnswerWalk begin() throws InterruptedException {
    return begin(SharedMercat.get(), "en", "");
  }

  /**
   * Begins on another server that has the demonstration, too.
   *
   * @param language of whoever comments
   * @param email where they want to hear of it; empty where they do not
   */
  public static AnswerWalk begin(RunningMercat mercat, String language, String email)
      throws InterruptedException {
    return new AnswerWalk(mercat, "theme " + UUID.randomUUID(), language, email);
  }

  static Visitor officer(String role) {
    return officer(SharedMercat.get(), role);
  }

  private static Visitor officer(RunningMercat mercat, String role) {
    return DemoFile.of(mercat).officer(role).in(mercat.visitor());
  }

  /** Nobody types a comment faster than the form allows. */
  private String comment(String words, String language, String email) throws InterruptedException {
    VisitedPage form = resident.get("/" + language + FORM);
    VisitedPage about = resident.submit(form, Map.of("text", words, "step", "words"));
    VisitedPage check =
        resident.submit(about, Map.of("consent", "no", "email", email, "step", "about"));
    Thread.sleep(FORM_MILLIS);
    return resident.submit(check, Map.of("step", "send")).one(".mercat-code").text();
  }

  private String theme(String title) {
    Visitor analyst = officer(mercat, "analyst");
    VisitedPage desk = analyst.click(analyst.get("/en/officer/themes"), "in year two");
    VisitedPage found = analyst.get(desk.path() + "?words=" + title.substring(6));
    String response = found.one("li.mercat-comment input[name=response]").attr("value");
    analyst.submit(
        found,
        "main form[method=post]",
        Map.of("do", "theme", "response", response, "title", title));
    VisitedPage again = analyst.get(desk.path());
    String id =
        again.elements("#where option").stream()
            .filter(option -> option.text().equals(title))
            .findFirst()
            .orElseThrow()
            .attr("value");
    return desk.path().replace("/themes/", "/answers/") + "/" + id;
  }

  /** Of the answer's page for officers. */
  String path() {
    return path;
  }

  Visitor editor() {
    return editor;
  }

  Visitor approver() {
    return approver;
  }

  /** The receipt of whoever commented, in the language. */
  VisitedPage receipt(String language) {
    return resident.submit(resident.get("/" + language + "/receipts"), Map.of("code", code));
  }

  VisitedPage write(String step, Map<String, String> values) {
    return editor.submit(editor.get(path + "/" + step), "main form[method=post]", values);
  }

  public void consider() {
    write(
        "considered",
        Map.of(
            "said", "It squeaks.",
            "considered-by", "Harbourhead Locality Board",
            "considered-on-day", "1",
            "considered-on-month", "6",
            "considered-on-year", "2026",
            "read", "Every comment on this theme"));
  }

  public void decide(String decision) {
    write("decision", Map.of("decision", decision, "why", "It is cheap.", "did", "We bought oil."));
  }

  public void promise(String status, Map<String, String> more) {
    Map<String, String> values = new HashMap<>(more);
    values.putAll(
        Map.of(
            "action", "Oil the gate",
            "owner", "strathmarra/council",
            "due-day", "1",
            "due-month", "3",
            "due-year", "2030",
            "status", status));
    write("action", values);
  }

  public VisitedPage publish() {
    return approver.submit(approver.get(path + "/publish"), "#publish", Map.of());
  }
}
