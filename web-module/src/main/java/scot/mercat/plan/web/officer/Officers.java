package scot.mercat.plan.web.officer;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import scot.mercat.identity.Officer;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Plans;
import scot.mercat.translations.Language;

/** What the pages on which plans are written have in common. */
final class Officers {
  private Officers() {}

  /** The plan; another body's is as good as none. */
  static Plan plan(Plans plans, Officer officer, String slug) {
    return plans.find(officer, slug).orElseThrow(NotFoundException::new);
  }

  /**
   * @param place what follows the plan's own address, such as {@code #b07}
   */
  static Response seePlan(Language lang, Plan plan, String place) {
    String address = "/" + lang.tag() + "/officer/plans/" + plan.slug() + place;
    return Response.seeOther(URI.create(address)).build();
  }

  /** Back to the plan, at the paragraph that was just written or moved. */
  static Response seeParagraph(Language lang, Plan plan, String key) {
    boolean isKey = key.matches("[a-z0-9]{1,20}");
    return seePlan(lang, plan, isKey ? "?kept=" + key + "#" + key : "");
  }
}
