package scot.mercat.impact.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Consultations;
import scot.mercat.plan.Plan;
import scot.mercat.plan.Plans;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;

/** What was said and what was done about it, for everybody to read. */
@Path("{lang}")
public class AnswersResource {
  private final Consultations consultations;
  private final Plans plans;
  private final AnswerPages pages;
  private final CompareMaker comparisons;

  @Inject
  AnswersResource(
      Consultations consultations, Plans plans, AnswerPages pages, CompareMaker comparisons) {
    this.consultations = consultations;
    this.plans = plans;
    this.pages = pages;
    this.comparisons = comparisons;
  }

  @GET
  @Path("answers")
  @PermitAll
  public Page all(@PathParam("lang") Language reader) {
    return pages.list(consultations.publicOnes(), reader);
  }

  @GET
  @Path("answers/{slug}")
  @PermitAll
  public Page one(@PathParam("lang") Language reader, @PathParam("slug") String slug) {
    Consultation consultation =
        consultations.find(slug).filter(Consultation::isPublic).orElseThrow(NotFoundException::new);
    return pages.answers(consultation, reader);
  }

  @GET
  @Path("plans/{slug}/answers")
  @PermitAll
  public Page ofPlan(@PathParam("lang") Language reader, @PathParam("slug") String slug) {
    Plan plan = plans.find(slug).orElseThrow(NotFoundException::new);
    List<Consultation> on = consultations.on(plan.id());
    return pages.list(on, reader);
  }

  @GET
  @Path("plans/{slug}/compare/{before:[0-9]{1,6}}/{after:[0-9]{1,6}}")
  @PermitAll
  public Page compare(
      @PathParam("lang") Language reader,
      @PathParam("slug") String slug,
      @PathParam("before") int before,
      @PathParam("after") int after) {
    Plan plan = plans.find(slug).orElseThrow(NotFoundException::new);
    return comparisons.page(plan, before, after, reader);
  }
}
