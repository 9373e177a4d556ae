package scot.mercat.businessplan.web;

import java.util.List;
import scot.mercat.publication.TitledPlan;
import scot.mercat.translations.Language;

/**
 * A plan as a business plan names it.
 *
 * @param inFull whether it was published in full as well as in plain words
 * @param easy whether there is an Easy Read document of it
 * @param languages others in which at least a part of it can be read
 */
public record Document(TitledPlan titled, boolean inFull, boolean easy, List<Language> languages) {
  public Document {
    languages = List.copyOf(languages);
  }

  /** Below the language. */
  public String path() {
    return "plans/" + titled.plan().slug();
  }

  /** Of the newest edition, such as {@code full}. */
  public String path(String rendition) {
    return path() + "/v" + titled.version() + "/" + rendition;
  }
}
