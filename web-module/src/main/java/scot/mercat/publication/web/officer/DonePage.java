package scot.mercat.publication.web.officer;

import java.util.List;
import java.util.Optional;
import scot.mercat.plan.Plan;
import scot.mercat.plan.VersionName;
import scot.mercat.publication.Edition;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * What was published.
 *
 * @param planTitle in English
 * @param edition the one in English and plain words
 * @param before the version that it took the place of
 */
public record DonePage(
    Plan plan, String planTitle, VersionName version, Edition edition, Optional<VersionName> before)
    implements Page {
  @Override
  public String template() {
    return "publication/officer/done.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("publication.done.title", version.number());
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  public List<Language> languages() {
    return Languages.standard().interfaceLanguages();
  }

  /** The stable address of a rendition, below the language. */
  public String path(String rendition) {
    return "plans/" + plan.slug() + "/v" + version.number() + "/" + rendition;
  }
}
