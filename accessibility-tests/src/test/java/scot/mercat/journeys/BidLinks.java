package scot.mercat.journeys;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/**
 * The pages of districts and their ballots, as links lead to them from the first pages, so that
 * none that is new is forgotten. Pages that differ only in what they are about are of one shape.
 */
final class BidLinks {
  private static final Pattern MINE =
      Pattern.compile("/en/(bids|member|resolutions|officer/(bids|ballot|jobs))(/.*)?");

  /** Of each shape so many are kept, such as one of each proposal of the demonstration. */
  private static final int KEPT = 3;

  private final Map<String, List<Found>> found = new LinkedHashMap<>();

  /**
   * Where to find one page.
   *
   * @param person who can see it, as the test names them
   * @param path in English
   */
  record Found(String person, String path) {
    String in(String language) {
      return path.replaceFirst("/en/", "/" + language + "/");
    }
  }

  /** Follows every link that the person finds from the first pages on. */
  void follow(String person, Visitor visitor, String... first) {
    Deque<String> open = new ArrayDeque<>(List.of(first));
    Set<String> seen = new HashSet<>(open);
    Map<String, Integer> counts = new HashMap<>();
    while (!open.isEmpty()) {
      String path = open.removeFirst();
      VisitedPage page = visitor.get(path);
      if (page.status() == 200 && page.header("Content-Type").startsWith("text/html")) {
        keep(person, path);
        links(page).stream()
            .filter(link -> counts.merge(shape(link), 1, Integer::sum) <= KEPT)
            .filter(seen::add)
            .forEach(open::add);
      }
    }
  }

  private void keep(String person, String path) {
    if (MINE.matcher(path).matches()) {
      found.computeIfAbsent(shape(path), shape -> new ArrayList<>()).add(new Found(person, path));
    }
  }

  /** Without those of files, and of the districts of other journeys. */
  private static List<String> links(VisitedPage page) {
    return page.elements("main a[href]:not([download]), nav a[href]").stream()
        .filter(link -> !link.text().startsWith("District "))
        .map(BidLinks::path)
        .filter(path -> MINE.matcher(path).matches())
        .distinct()
        .toList();
  }

  private static String path(Element link) {
    String path = URI.create(link.absUrl("href")).getPath();
    return path == null ? "" : path;
  }

  /** Such as {@code officer/bids/-/levy}. */
  static String shape(String path) {
    return path.replaceFirst("^/en/", "")
        .replaceFirst("(member|resolutions)/[^/]{13,}", "$1/-")
        .replaceFirst("^bids/[^/]+", "bids/-")
        .replaceAll("/[0-9a-f]{8}-[0-9a-f-]{27}", "/-")
        .replaceAll("/[0-9]{6,}", "/-");
  }

  /** By shape, each where it was found first, second and so on. */
  Map<String, List<Found>> found() {
    return found;
  }
}
