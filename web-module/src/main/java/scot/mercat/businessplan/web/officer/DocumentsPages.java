package scot.mercat.businessplan.web.officer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import scot.mercat.bid.Proposal;
import scot.mercat.businessplan.PlanDocuments;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Consultations;
import scot.mercat.identity.Officer;
import scot.mercat.plan.Plan;
import scot.mercat.publication.Editions;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;

/** Puts together where an officer chooses documents. */
@Singleton
class DocumentsPages {
  private final PlanDocuments documents;
  private final Editions editions;
  private final Consultations consultations;

  @Inject
  DocumentsPages(PlanDocuments documents, Editions editions, Consultations consultations) {
    this.documents = documents;
    this.editions = editions;
    this.consultations = consultations;
  }

  DocumentsPage of(Officer officer, Proposal proposal, String kept, FormErrors errors) {
    return new DocumentsPage(
        proposal,
        documents.of(proposal.id()).stream().map(this::line).toList(),
        named(documents.choices(officer, proposal.id())),
        choices(officer),
        errors.has("consultation") ? "" : chosen(proposal),
        kept,
        errors);
  }

  private String chosen(Proposal proposal) {
    return documents.consultation(proposal.id()).map(Consultation::slug).orElse(DocumentsPage.NONE);
  }

  private DocumentsPage.Line line(Plan plan) {
    boolean isPublished = editions.titled(plan, Language.ENGLISH).isPresent();
    return new DocumentsPage.Line(plan.slug(), name(plan), isPublished);
  }

  private Map<String, String> named(List<Plan> plans) {
    Map<String, String> names = new LinkedHashMap<>();
    plans.forEach(plan -> names.put(plan.slug(), apart(name(plan))));
    return names;
  }

  /** Its published title, or how addresses name it. */
  private String name(Plan plan) {
    return editions
        .titled(plan, Language.ENGLISH)
        .map(titled -> titled.title().text())
        .filter(title -> !title.isEmpty())
        .orElse(plan.slug());
  }

  /** An English name among the words of another language; radios' words have no markup. */
  private static String apart(String name) {
    return "\u2068" + name + "\u2069";
  }

  private Map<String, String> choices(Officer officer) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Consultation one : documents.consultations(officer)) {
      String title = consultations.text(one, Language.ENGLISH).title().text();
      names.put(one.slug(), apart(title.isEmpty() ? one.slug() : title));
    }
    return names;
  }
}
