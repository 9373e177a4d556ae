package scot.mercat.desk;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.ConsultationLink;
import scot.mercat.consultation.Consultations;
import scot.mercat.plan.Plans;
import scot.mercat.publication.Editions;
import scot.mercat.publication.TitledPlan;
import scot.mercat.translations.Language;

/** Gathers what stands on the residents' first page. */
@Singleton
@Transactional
public class Home {
  private final Consultations consultations;
  private final Plans plans;
  private final Editions editions;
  private final List<ConsultationLink> links;
  private final Clock clock;

  @Inject
  public Home(
      Consultations consultations,
      Plans plans,
      Editions editions,
      @Any Instance<ConsultationLink> links,
      Clock clock) {
    this.consultations = consultations;
    this.plans = plans;
    this.editions = editions;
    this.links = links.stream().toList();
    this.clock = clock;
  }

  public HomeFacts facts(Language language) {
    return new HomeFacts(open(language), plans(language));
  }

  private List<HomeFacts.Open> open(Language language) {
    Instant now = clock.instant();
    return consultations.publicOnes().stream()
        .filter(one -> one.isOpen(now))
        .sorted(Comparator.comparing(Consultation::closes))
        .map(one -> new HomeFacts.Open(one, consultations.text(one, language), waysIn(one, now)))
        .toList();
  }

  /** Ways to take part beside a comment, such as a vote. */
  private List<ConsultationLink.Link> waysIn(Consultation consultation, Instant now) {
    return links.stream()
        .flatMap(link -> link.links(consultation, now).stream())
        .filter(ConsultationLink.Link::isMain)
        .sorted(Comparator.comparing(ConsultationLink.Link::path))
        .toList();
  }

  private List<TitledPlan> plans(Language language) {
    return plans.all().stream()
        .flatMap(plan -> editions.titled(plan, language).stream())
        .sorted(
            Comparator.comparing((TitledPlan titled) -> titled.plan().kind())
                .thenComparing(titled -> titled.plan().slug()))
        .toList();
  }
}
