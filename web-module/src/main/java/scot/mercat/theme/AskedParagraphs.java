package scot.mercat.theme;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import scot.mercat.consultation.Consultation;
import scot.mercat.plan.Paragraph;
import scot.mercat.plan.Plans;
import scot.mercat.plan.Wordings;

/** The paragraphs that responses can be about. */
@Singleton
@Transactional
public class AskedParagraphs {
  private final Plans plans;
  private final Wordings wordings;

  @Inject
  public AskedParagraphs(Plans plans, Wordings wordings) {
    this.plans = plans;
    this.wordings = wordings;
  }

  /** Those of the version that the consultation asks about, in their order. */
  public List<NamedParagraph> of(Consultation consultation) {
    List<Paragraph> paragraphs =
        plans
            .find(consultation.plan())
            .flatMap(plan -> plans.version(plan, consultation.version()))
            .orElseThrow()
            .paragraphs();
    Map<String, String> texts = wordings.texts(paragraphs.stream().map(Paragraph::plain).toList());
    return paragraphs.stream()
        .map(one -> new NamedParagraph(one.id(), one.key(), texts.getOrDefault(one.plain(), "")))
        .toList();
  }
}
