package scot.mercat.businessplan.web.officer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import scot.mercat.bid.Proposal;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where an officer chooses the documents of a proposal and the consultation on them.
 *
 * @param linked what it has, in its order
 * @param plans slug and name of what could be added
 * @param consultations slug and name of what could be linked
 * @param consultation the slug of the one that is linked; {@link #NONE} for none
 * @param kept names what was done just now, {@code businessplan.kept.<kept>}; empty for nothing
 */
public record DocumentsPage(
    Proposal proposal,
    List<Line> linked,
    Map<String, String> plans,
    Map<String, String> consultations,
    String consultation,
    String kept,
    FormErrors errors)
    implements Page {
  /** The choice of no consultation; no slug of one is so short. */
  static final String NONE = "-";

  /**
   * @param isPublished while it is not, nobody else sees it
   */
  public record Line(String slug, String title, boolean isPublished) {}

  @Override
  public String template() {
    return "businessplan/officer/documents.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("businessplan.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  /** The words of none; what can be linked has its name alone. */
  public Map<String, String> choices(Words words) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(NONE, words.say("businessplan.officer.link.none"));
    all.putAll(wordless(consultations));
    return all;
  }

  /** Plans have their names alone. */
  public Map<String, String> planChoices() {
    return wordless(plans);
  }

  private static Map<String, String> wordless(Map<String, String> names) {
    Map<String, String> all = new LinkedHashMap<>(names);
    all.replaceAll((_, _) -> "");
    return all;
  }

  public String path() {
    return "officer/bids/" + proposal.id().value() + "/business-plan";
  }
}
