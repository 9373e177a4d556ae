package scot.mercat.impact.web.officer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import scot.mercat.impact.Publishing;
import scot.mercat.impact.Translations;
import scot.mercat.impact.Translations.PartWords;
import scot.mercat.impact.web.officer.CasePage.Translated;
import scot.mercat.plan.PlaceNames;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.translations.Staleness;
import scot.mercat.web.FormErrors;

/** Gathers what the page of an answer says. */
@Singleton
public class CasePages {
  private final Cases cases;
  private final Links links;
  private final Translations translations;
  private final Publishing publishing;
  private final PlaceNames names;

  @Inject
  public CasePages(
      Cases cases,
      Links links,
      Translations translations,
      Publishing publishing,
      PlaceNames names) {
    this.cases = cases;
    this.links = links;
    this.translations = translations;
    this.publishing = publishing;
    this.names = names;
  }

  CasePage page(AnswerCase found, String kept, FormErrors errors) {
    return new CasePage(
        found,
        links.of(found),
        Languages.standard().interfaceLanguages().stream()
            .filter(language -> !language.equals(Language.ENGLISH))
            .map(language -> translated(found, language))
            .toList(),
        owners(),
        publishing.untold(found.draft()),
        cases.today(),
        kept,
        errors);
  }

  /** Names of bodies by code. */
  Map<String, String> owners() {
    return names.bodies();
  }

  private Translated translated(AnswerCase found, Language language) {
    List<PartWords> words = translations.of(found.draft(), language);
    return new Translated(
        language,
        count(words, Staleness.CURRENT),
        count(words, Staleness.STALE),
        count(words, Staleness.MISSING));
  }

  private static long count(List<PartWords> words, Staleness staleness) {
    return words.stream().filter(part -> part.staleness() == staleness).count();
  }
}
