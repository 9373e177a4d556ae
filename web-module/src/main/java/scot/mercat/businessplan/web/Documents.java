package scot.mercat.businessplan.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import scot.mercat.bid.ProposalId;
import scot.mercat.businessplan.PlanDocuments;
import scot.mercat.plan.EasyReadDocuments;
import scot.mercat.plan.Plan;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.publication.Edition;
import scot.mercat.publication.Editions;
import scot.mercat.publication.TitledPlan;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;

/** Finds in which forms and languages the documents of a proposal can be read. */
@Singleton
class Documents {
  private final PlanDocuments documents;
  private final Editions editions;
  private final EasyReadDocuments easy;

  @Inject
  Documents(PlanDocuments documents, Editions editions, EasyReadDocuments easy) {
    this.documents = documents;
    this.editions = editions;
    this.easy = easy;
  }

  /** Those that are published, named in the reader's language where that is possible. */
  List<Document> of(ProposalId proposal, Language reader) {
    return documents.of(proposal).stream()
        .map(plan -> editions.titled(plan, reader).map(titled -> document(titled, reader)))
        .flatMap(Optional::stream)
        .toList();
  }

  private Document document(TitledPlan titled, Language reader) {
    Plan plan = titled.plan();
    return new Document(
        titled,
        editions.newest(plan.id(), Rendition.FULL, reader).isPresent(),
        easy.find(plan.id()).isPresent(),
        Languages.standard().interfaceLanguages().stream()
            .filter(language -> !language.equals(reader) && isReadIn(plan, language))
            .toList());
  }

  private boolean isReadIn(Plan plan, Language language) {
    return editions
        .newest(plan.id(), Rendition.PLAIN, language)
        .filter(edition -> edition.isEnglish() || isTranslated(edition))
        .isPresent();
  }

  private static boolean isTranslated(Edition edition) {
    return edition.shownInOwnLanguage() > 0;
  }
}
