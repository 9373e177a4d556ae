package scot.mercat.businessplan.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;
import scot.mercat.bid.District;
import scot.mercat.bid.Districts;
import scot.mercat.bid.Proposal;
import scot.mercat.businessplan.PlanDocuments;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Consultations;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;

/** The documents of the newest proposal that has any. */
@Path("{lang}/bids/{code}/business-plan")
public class BusinessPlanResource {
  private final Districts districts;
  private final PlanDocuments linked;
  private final Documents documents;
  private final Consultations consultations;

  @Inject
  public BusinessPlanResource(
      Districts districts, PlanDocuments linked, Documents documents, Consultations consultations) {
    this.districts = districts;
    this.linked = linked;
    this.documents = documents;
    this.consultations = consultations;
  }

  @GET
  @PermitAll
  public Page show(@PathParam("lang") Language language, @PathParam("code") String code) {
    District district = districts.find(code).orElseThrow(NotFoundException::new);
    return districts.proposals(district).stream()
        .filter(one -> !linked.of(one.id()).isEmpty())
        .findFirst()
        .map(proposal -> page(proposal, language))
        .orElseGet(
            () -> new BusinessPlanPage(district, Optional.empty(), List.of(), Optional.empty()));
  }

  private BusinessPlanPage page(Proposal proposal, Language language) {
    return new BusinessPlanPage(
        proposal.district(),
        Optional.of(proposal),
        documents.of(proposal.id(), language),
        linked
            .consultation(proposal.id())
            .filter(Consultation::isPublic)
            .map(consultation -> asked(consultation, language)));
  }

  private BusinessPlanPage.Asked asked(Consultation consultation, Language language) {
    return new BusinessPlanPage.Asked(
        "consultations/" + consultation.slug(),
        consultations.text(consultation, language).title(),
        consultation.opens(),
        consultation.closes());
  }
}
