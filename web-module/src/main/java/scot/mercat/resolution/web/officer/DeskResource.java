package scot.mercat.resolution.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.resolution.Resolution;
import scot.mercat.resolution.ResolutionDesk;
import scot.mercat.resolution.ResolutionDesk.CallOutcome;
import scot.mercat.resolution.Resolutions;
import scot.mercat.resolution.VoterClass;
import scot.mercat.resolution.VoterLists;
import scot.mercat.resolution.rules.Outcome;
import scot.mercat.resolution.rules.Phase;
import scot.mercat.resolution.web.officer.OwnResolutions.Owned;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** One resolution, and what officers do with it. */
@Path("{lang}/officer/bids/{proposal}/resolutions/{resolution}")
public class DeskResource {
  private static final int LONGEST = 200;

  private final OwnResolutions own;
  private final Resolutions resolutions;
  private final ResolutionDesk desk;
  private final VoterLists lists;

  @Inject
  public DeskResource(
      OwnResolutions own, Resolutions resolutions, ResolutionDesk desk, VoterLists lists) {
    this.own = own;
    this.resolutions = resolutions;
    this.desk = desk;
    this.lists = lists;
  }

  @GET
  @RolesAllowed(Role.BID_OFFICER)
  public Page show(
      @PathParam("proposal") UUID id,
      @PathParam("resolution") UUID resolution,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    Owned owned = own.resolution(security, id, resolution);
    return page(owned, resolutions.presided(owned.resolution()), kept, FormErrors.NONE);
  }

  /** Calls members to vote. */
  @POST
  @Path("call")
  @RolesAllowed(Role.BID_OFFICER)
  public Response call(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("resolution") UUID resolution,
      @Context SecurityContext security) {
    Owned owned = own.resolution(security, id, resolution);
    return switch (desk.call(Officer.of(security), owned.resolution())) {
      case CallOutcome.Called called -> done(language, owned, "called");
      case CallOutcome.Before before -> done(language, owned, "called");
      case CallOutcome.Nobody nobody -> refused(owned, "call", "resolution.error.nobody");
      case CallOutcome.TooLate late -> refused(owned, "call", "resolution.error.too-late");
    };
  }

  /** Makes it a draft again, before it opens. */
  @POST
  @Path("recall")
  @RolesAllowed(Role.BID_OFFICER)
  public Response recall(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("resolution") UUID resolution,
      @Context SecurityContext security) {
    Owned owned = own.resolution(security, id, resolution);
    return desk.recall(Officer.of(security), owned.resolution())
        ? done(language, owned, "recalled")
        : refused(owned, "recall", "resolution.error.not-now");
  }

  /** Puts the outcome on the district's page, without names. */
  @POST
  @Path("publish")
  @RolesAllowed(Role.BID_OFFICER)
  public Response publish(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("resolution") UUID resolution,
      @Context SecurityContext security) {
    Owned owned = own.resolution(security, id, resolution);
    return desk.publish(Officer.of(security), owned.resolution())
        ? done(language, owned, "published")
        : refused(owned, "publish", "resolution.error.not-now");
  }

  /** Notes for the minute who presided. */
  @POST
  @Path("preside")
  @RolesAllowed(Role.BID_OFFICER)
  public Response preside(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("resolution") UUID resolution,
      @Context SecurityContext security,
      Form form) {
    Owned owned = own.resolution(security, id, resolution);
    String name = new Entries(form).text("presided");
    FormErrors errors =
        FormErrors.NONE
            .when(name.isEmpty(), "presided", "bid.error.missing")
            .when(name.length() > LONGEST, "presided", "bid.error.too-long", LONGEST);
    if (errors.isEmpty() && !desk.preside(Officer.of(security), owned.resolution(), name)) {
      errors = FormErrors.of("presided", "resolution.error.not-now");
    }
    return errors.isEmpty()
        ? done(language, owned, "presided")
        : Response.status(422).entity(page(owned, name, "", errors)).build();
  }

  private static Response done(Language language, Owned owned, String kept) {
    return Paths.to(language, owned.proposal(), "/" + owned.resolution().id() + "?kept=" + kept);
  }

  private Response refused(Owned owned, String field, String message) {
    String presided = resolutions.presided(owned.resolution());
    FormErrors errors = FormErrors.of(field, message);
    return Response.status(422).entity(page(owned, presided, "", errors)).build();
  }

  private DeskPage page(Owned owned, String presided, String kept, FormErrors errors) {
    Resolution resolution = owned.resolution();
    Phase phase = resolutions.phase(resolution);
    Outcome outcome = resolutions.outcome(resolution);
    return new DeskPage(
        owned.proposal(),
        resolution,
        phase,
        classes(owned),
        outcome.presence(),
        phase == Phase.CLOSED ? Optional.of(outcome) : Optional.empty(),
        presided,
        kept,
        errors);
  }

  private List<VoterClass> classes(Owned owned) {
    return lists.classes(owned.proposal().id()).stream()
        .filter(one -> owned.resolution().terms().classes().contains(one.id()))
        .toList();
  }
}
