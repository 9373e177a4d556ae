package scot.mercat.consultation;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import scot.mercat.consultation.rules.Assessment;
import scot.mercat.consultation.rules.Caution;
import scot.mercat.consultation.rules.Impact;
import scot.mercat.consultation.rules.Need;
import scot.mercat.consultation.rules.Proposal;
import scot.mercat.consultation.rules.Readiness;
import scot.mercat.consultation.store.ElectionStore;
import scot.mercat.consultation.store.TextStore;
import scot.mercat.plan.Plans;
import scot.mercat.translations.Language;

/** Tells what is missing before a consultation can open. */
@Singleton
@Transactional
public class Proposals {
  private final TextStore texts;
  private final ElectionStore elections;
  private final Plans plans;

  @Inject
  public Proposals(TextStore texts, ElectionStore elections, Plans plans) {
    this.texts = texts;
    this.elections = elections;
    this.plans = plans;
  }

  /** What must be put right; empty where it could open as of the day. */
  public List<Need> missing(Consultation consultation, LocalDate day) {
    return Readiness.missing(proposal(consultation, day));
  }

  /** What does not stop it. */
  public List<Caution> cautions(Consultation consultation, LocalDate day) {
    return Readiness.cautions(proposal(consultation, day), elections.all());
  }

  private Proposal proposal(Consultation consultation, LocalDate day) {
    List<Assessment> assessments = consultation.assessments();
    return new Proposal(
        isPublished(consultation),
        texts
            .read(consultation.id(), Language.ENGLISH)
            .getOrDefault(Language.ENGLISH.tag(), Map.of())
            .keySet(),
        consultation.contact(),
        consultation.dates(),
        impacts(assessments),
        impacts(assessments.stream().filter(one -> !one.link().isBlank()).toList()),
        day);
  }

  private boolean isPublished(Consultation consultation) {
    return plans.versions(consultation.plan()).stream()
        .anyMatch(version -> version.number() == consultation.version() && !version.isDraft());
  }

  private static Set<Impact> impacts(List<Assessment> assessments) {
    return assessments.stream().map(Assessment::impact).collect(Collectors.toSet());
  }
}
