package scot.mercat.routes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import scot.mercat.bid.DistrictWalk;
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

  private static final String HOLIDAYS = "web-module/src/main/resources/ballot/bank-holidays.csv";

  /** Somebody who would pay, and may vote or not. */
  private static final String REGISTER =
      "account,name,uarn,address,rv,votes\nA1,Brae Bakery,P1,1 High Street,9000,";

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

  /** The days of ballots that have none yet. */
  Beginnings datedBy(Visitor holder) {
    Map<String, String> fields =
        Map.of("ballot-day", "14", "ballot-month", "6", "ballot-year", "2029");
    for (Element link : holder.get("/en/officer/bids").elements("main tbody a")) {
      VisitedPage bid = holder.get(link.absUrl("href"));
      VisitedPage dates = holder.get(bid.one("main a[href$=/timetable]").absUrl("href"));
      if (!dates.has("main tbody")) {
        begun(holder.submit(holder.get(dates.path() + "/days"), fields));
      }
    }
    return this;
  }

  /** Files that wait to be used, and somebody nobody needs. */
  Beginnings keptBy(Visitor administrator, RunningMercat mercat) {
    VisitedPage imports = administrator.get("/en/officer/place/imports/map");
    String map = Tree.read(Tree.TOP.resolve(MAP));
    begun(administrator.submit(imports, Map.of("pasted", map)));
    VisitedPage holidays = administrator.get("/en/officer/ballot/bank-holidays");
    String days = Tree.read(Tree.TOP.resolve(HOLIDAYS));
    begun(administrator.submit(holidays, Map.of("pasted", days)));
    begun(administrator.get(People.addSpare(mercat)));
    return this;
  }

  /** A district whose register has something to accept, and a better one that waits to be used. */
  Beginnings districtBy(Visitor bidOfficer) {
    DistrictWalk district = DistrictWalk.begin(bidOfficer, Map.of());
    begun(district.use(district.send(REGISTER + "no")));
    begun(district.send(REGISTER + "yes"));
    return this;
  }

  private void begun(VisitedPage page) {
    if (page.status() != 200) {
      throw new AssertionError("Could not be begun: " + page + " " + page.text());
    }
    pages.add(page.path());
  }
}
