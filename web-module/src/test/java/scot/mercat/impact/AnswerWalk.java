package scot.mercat.impact;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import scot.mercat.harness.DemoFile;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/**
 * Somebody's comment on the open consultation of the demonstration, put into a theme of its own,
 * with the officers who answer it.
 */
final class AnswerWalk {
  private static final String FORM = "/en/plans/harbourhead/v2/comment";
  private static final long FORM_MILLIS = 3_300;

  private final Visitor resident = SharedMercat.visitor();
  private final Visitor editor = officer("editor");
  private final Visitor approver = officer("approver");
  private final String code;
  private final String path;

  private AnswerWalk(String title) throws InterruptedException {
    this.code = comment("About " + title);
    this.path = theme(title);
  }

  /** Begins with a theme that no other test has. */
  static AnswerWalk begin() throws InterruptedException {
    return new AnswerWalk("theme " + UUID.randomUUID());
  }

  static Visitor officer(String role) {
    return DemoFile.of(SharedMercat.get()).officer(role).in(SharedMercat.visitor());
  }

  /** Nobody types a comment faster than the form allows. */
  private String comment(String words) throws InterruptedException {
    VisitedPage about = resident.submit(resident.get(FORM), Map.of("text", words, "step", "words"));
    VisitedPage check = resident.submit(about, Map.of("consent", "no", "step", "about"));
    Thread.sleep(FORM_MILLIS);
    return resident.submit(check, Map.of("step", "send")).one(".mercat-code").text();
  }

  private static String theme(String title) {
    Visitor analyst = officer("analyst");
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

  void consider() {
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

  void decide(String decision) {
    write("decision", Map.of("decision", decision, "why", "It is cheap.", "did", "We bought oil."));
  }

  void promise(String status, Map<String, String> more) {
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

  VisitedPage publish() {
    return approver.submit(approver.get(path + "/publish"), "#publish", Map.of());
  }
}
