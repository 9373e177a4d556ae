package scot.mercat.routes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import scot.mercat.checks.Tree;
import scot.mercat.harness.RunningMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/**
 * What the demonstration lacks for every route to have something behind it, begun the way officers
 * begin it. Doing so twice does no harm.
 */
final class Beginnings {
  private static final String MAP = "web-module/src/main/resources/demo/place/localities.geojson";

  private final List<String> pages = new ArrayList<>();

  /** The pages where officers come to by the forms that they sent. */
  List<String> pages() {
    return List.copyOf(pages);
  }

  /** A plan and an Easy Read document that are being written, and a consultation. */
  Beginnings by(Visitor editor) {
    openDraft(editor, "/en/officer/plans/harbourhead");
    openDraft(editor, "/en/officer/plans/harbourhead/easy-read");
    begun(editor.submit(editor.get("/en/officer/consultations/new"), newConsultation()));
    return this;
  }

  private static void openDraft(Visitor editor, String path) {
    VisitedPage page = editor.get(path);
    if (page.has("form[action$=/draft]")) {
      editor.submit(page, "form[action$=/draft]", Map.of());
    }
  }

  private static Map<String, String> newConsultation() {
    Map<String, String> fields = new TreeMap<>();
    fields.put("plan", "harbourhead/2");
    fields.put("title", "Something to ask");
    fields.put("slug", "ask-" + Long.toString(System.nanoTime(), Character.MAX_RADIX));
    Map.of("opens", 2031, "closes", 2032, "answer-by", 2033, "retention-until", 2034)
        .forEach((name, year) -> {
          fields.put(name + "-day", "1");
          fields.put(name + "-month", "5");
          fields.put(name + "-year", year.toString());
        });
    return fields;
  }

  /** A sheet with one spoilt paper, in the vote that is open. */
  Beginnings countedBy(Visitor analyst) {
    VisitedPage list = analyst.get("/en/officer/vote");
    VisitedPage sheet =
        list.elements("main a[href*=/officer/vote/]").stream()
            .map(link -> analyst.get(link.absUrl("href")))
            .flatMap(page -> page.elements("main a[href$=/sheet]").stream())
            .map(link -> analyst.get(link.absUrl("href")))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No vote takes papers: " + list.text()));
    List<Element> options = sheet.elements("input[name=count]");
    VisitedPage check =
        analyst.submit(
            sheet,
            Map.of(
                "channel",
                sheet.one("input[name=channel]").val(),
                "papers",
                "1",
                "spoilt",
                "1",
                "count",
                Collections.nCopies(options.size(), "0")));
    begun(analyst.submit(check, "form[action$=/send]", Map.of()));
    return this;
  }

  /** A file that waits to be used, and somebody nobody needs. */
  Beginnings keptBy(Visitor administrator, RunningMercat mercat) {
    VisitedPage imports = administrator.get("/en/officer/place/imports/map");
    String map = Tree.read(Tree.TOP.resolve(MAP));
    begun(administrator.submit(imports, Map.of("pasted", map)));
    begun(administrator.get(People.addSpare(mercat)));
    return this;
  }

  private void begun(VisitedPage page) {
    if (page.status() != 200) {
      throw new AssertionError("Could not be begun: " + page + " " + page.text());
    }
    pages.add(page.path());
  }
}
