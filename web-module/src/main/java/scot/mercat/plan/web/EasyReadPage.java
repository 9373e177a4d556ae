package scot.mercat.plan.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import scot.mercat.plan.EasyRead;
import scot.mercat.plan.Plan;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * A plan in pictures and short sentences.
 *
 * @param planTitle in English
 * @param stale keys of the parts whose paragraphs have changed since
 * @param withheld what the plan now says, in English, in the place of parts that may be wrong
 * @param untold how many new paragraphs of the plan are not yet in Easy Read
 * @param pictures SVG by name
 */
public record EasyReadPage(
    Plan plan,
    String planTitle,
    EasyRead easy,
    Set<String> stale,
    Map<String, List<String>> withheld,
    int untold,
    Map<String, String> pictures)
    implements Page {
  @Override
  public String template() {
    return "plan/easy-read.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("plan.easy.title", planTitle);
  }
}
