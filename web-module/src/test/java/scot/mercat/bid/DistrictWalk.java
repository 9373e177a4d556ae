package scot.mercat.bid;

import java.util.Map;
import java.util.TreeMap;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/**
 * A district of its own for a test, set up by forms as an officer does.
 *
 * @param path of its page for officers, such as {@code /en/officer/bids/…}
 */
public record DistrictWalk(Visitor officer, String path) {
  /**
   * @param officer who keeps registers
   * @param changes to what is usual, such as {@code nation}
   */
  public static DistrictWalk begin(Visitor officer, Map<String, String> changes) {
    Map<String, String> fields = new TreeMap<>();
    fields.put("name", "A district");
    fields.put("code", "district-" + Long.toString(System.nanoTime(), Character.MAX_RADIX));
    fields.put("kind", "new");
    fields.put("authorities", "council The Council");
    fields.put("proposer", "Traders");
    fields.put("bidBody", "Traders Limited");
    fields.put("day", "1");
    fields.put("month", "4");
    fields.put("year", "2031");
    fields.putAll(changes);
    return new DistrictWalk(
        officer, officer.submit(officer.get("/en/officer/bids/new"), fields).path());
  }

  /** Sends in a register; the page that says what was found. */
  public VisitedPage send(String csv) {
    return officer.submit(officer.get(path + "/import"), Map.of("pasted", csv));
  }

  /** Uses the good lines of what was sent in; the district's page. */
  public VisitedPage use(VisitedPage review) {
    return officer.submit(review, "form:has(#confirm)", Map.of());
  }

  /** The address of a page of its ballot. */
  public String ballot(String below) {
    return path.replace("/bids/", "/ballot/") + below;
  }
}
