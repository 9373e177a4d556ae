package scot.mercat.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/** An officer of the demonstration at the desk of its open, or of its answered, consultation. */
record CodingDesk(Visitor officer, String path) {
  private static final String CHOOSE = "/en/officer/themes";

  static CodingDesk open(String name) {
    return at(name, "in year two");
  }

  static CodingDesk answered(String name) {
    return at(name, "plan right");
  }

  private static CodingDesk at(String name, String title) {
    Visitor officer = signedIn(name);
    return new CodingDesk(officer, officer.click(officer.get(CHOOSE), title).path());
  }

  static Visitor signedIn(String name) {
    Visitor visitor = SharedMercat.visitor();
    VisitedPage desk =
        visitor.submit(
            visitor.get("/en/officer"),
            Map.of("email", name + "@strathmarra.example", "password", passwordOf(name)));
    if (!desk.path().equals("/en/officer")) {
      throw new AssertionError(name + " could not sign in: " + desk);
    }
    return visitor;
  }

  private static String passwordOf(String name) {
    try {
      return Files.readAllLines(SharedMercat.get().data().resolve("demo-sign-ins.txt")).stream()
          .filter(line -> line.startsWith(name + "@"))
          .map(line -> line.split(" +")[1])
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  VisitedPage page(String query) {
    return officer.get(path + query);
  }

  /** The ids of the first responses on the page. */
  static List<String> first(VisitedPage page, int count) {
    return page.elements("li.mercat-comment input[name=response]").stream()
        .limit(count)
        .map(box -> box.attr("value"))
        .toList();
  }

  /** What the counter with the name says. */
  static long counter(VisitedPage page, String name) {
    return page.elements(".mercat-facts div").stream()
        .filter(fact -> fact.select("dt").text().equals(name))
        .map(fact -> Long.parseLong(fact.select("dd").text().replace(",", "")))
        .findFirst()
        .orElseThrow();
  }

  VisitedPage put(VisitedPage page, List<String> responses, Map<String, String> more) {
    Map<String, Object> fields = new HashMap<>(Map.of("do", "theme", "response", responses));
    fields.putAll(more);
    return officer.submit(page, "main form[method=post]", fields);
  }

  VisitedPage putOut(VisitedPage page, List<String> responses, String reason) {
    return officer.submit(
        page,
        "main form[method=post]",
        Map.of("do", "out", "response", responses, "reason", reason));
  }

  /** The path of the theme with the title. */
  String theme(String title) {
    return path + "/" + idOf(title);
  }

  String idOf(String title) {
    return page("").elements("#where option").stream()
        .filter(option -> option.text().equals(title))
        .map(Element::val)
        .findFirst()
        .orElseThrow(() -> new AssertionError("There is no theme " + title));
  }
}
