package scot.mercat.consultation.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.util.List;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.ConsultationLink;
import scot.mercat.consultation.Consultations;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Plans;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;

/** What is asked, for everybody. */
@Path("{lang}/consultations")
public class ConsultationsResource {
  private final Consultations consultations;
  private final Plans plans;
  private final List<ConsultationLink> links;
  private final Clock clock;

  @Inject
  public ConsultationsResource(
      Consultations consultations,
      Plans plans,
      @Any Instance<ConsultationLink> links,
      Clock clock) {
    this.consultations = consultations;
    this.plans = plans;
    this.links = links.stream().toList();
    this.clock = clock;
  }

  @GET
  @PermitAll
  public Page list(@PathParam("lang") Language language) {
    List<ConsultationCard> cards =
        consultations.publicOnes().stream().map(found -> card(found, language)).toList();
    return new ConsultationsPage(cards);
  }

  @GET
  @Path("{slug}")
  @PermitAll
  public Page one(@PathParam("lang") Language language, @PathParam("slug") String slug) {
    Consultation found =
        consultations.find(slug).filter(Consultation::isPublic).orElseThrow(NotFoundException::new);
    Plan plan = plans.find(found.plan()).orElseThrow();
    return new ConsultationPage(card(found, language), plan.slug(), onward(found));
  }

  private ConsultationCard card(Consultation found, Language language) {
    return new ConsultationCard(
        found,
        found.state(clock.instant()),
        found.isLate(clock.instant()),
        consultations.text(found, language));
  }

  private List<ConsultationLink.Link> onward(Consultation found) {
    return links.stream()
        .flatMap(link -> link.links(found, clock.instant()).stream())
        .sorted(java.util.Comparator.comparing(ConsultationLink.Link::path))
        .toList();
  }
}
