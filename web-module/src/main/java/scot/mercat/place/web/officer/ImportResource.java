package scot.mercat.place.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.place.ImportDesk;
import scot.mercat.place.ImportKind;
import scot.mercat.place.ImportOutcome;
import scot.mercat.place.Places;
import scot.mercat.place.Proposal;
import scot.mercat.place.rules.Fault;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;
import scot.mercat.web.SentFile;

/** Whole files about places: sent in, checked, and only then used. */
@Path("{lang}/officer/place/imports/{kind}")
public class ImportResource {
  /** Characters that name a source; it stands beside every figure. */
  private static final int LONGEST_NOTICE = 1_000;

  private final ImportDesk desk;
  private final Places places;

  @Inject
  public ImportResource(ImportDesk desk, Places places) {
    this.desk = desk;
    this.places = places;
  }

  @GET
  @RolesAllowed(Role.ADMINISTRATOR)
  public Page begin(
      @PathParam("lang") Language language,
      @PathParam("kind") String kind,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    if (places.partnership().filter(p -> officer.mayActFor(p.code())).isEmpty()) {
      throw new NotFoundException();
    }
    return ImportPage.empty(kind(kind).code(), path(kind));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Role.ADMINISTRATOR)
  public Response send(
      @PathParam("lang") Language language,
      @PathParam("kind") String kind,
      @FormParam("file") @Nullable EntityPart file,
      @FormParam("pasted") @Nullable EntityPart pasted,
      @FormParam("notice") @Nullable EntityPart noticePart,
      @Context SecurityContext security) {
    ImportKind known = kind(kind);
    String text = SentFile.text(file, pasted);
    String notice = SentFile.text(noticePart);
    FormErrors errors =
        FormErrors.NONE
            .when(text.isEmpty(), "pasted", "place.error.no-file")
            .when(
                known == ImportKind.POPULATION && notice.isEmpty(), "notice", "place.error.missing")
            .when(
                notice.length() > LONGEST_NOTICE, "notice", "place.error.too-long", LONGEST_NOTICE);
    if (!errors.isEmpty()) {
      return refusal(ImportPage.typed(kind, path(kind), text, notice).with(errors));
    }
    return switch (desk.propose(Officer.of(security), known, text, notice)) {
      case Proposal.Waiting(UUID id) ->
          Response.seeOther(
                  URI.create("/" + language.tag() + "/officer/place/" + path(kind) + "/" + id))
              .build();
      case Proposal.Refused(List<Fault> faults) ->
          refusal(ImportPage.refused(kind, path(kind), text, notice, faults));
      case Proposal.NotTheirs notTheirs -> throw new NotFoundException();
    };
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Role.ADMINISTRATOR)
  public Page review(
      @PathParam("lang") Language language,
      @PathParam("kind") String kind,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    return desk.review(Officer.of(security), id)
        .filter(review -> review.kind() == kind(kind))
        .map(review -> new ReviewPage(review, places.localities()))
        .orElseThrow(NotFoundException::new);
  }

  @POST
  @Path("{id}")
  @RolesAllowed(Role.ADMINISTRATOR)
  public Response confirm(
      @PathParam("lang") Language language,
      @PathParam("kind") String kind,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    return switch (desk.confirm(Officer.of(security), id)) {
      case ImportOutcome.Good good -> Answers.overview(language, kind(kind).code());
      case ImportOutcome.Refused(List<Fault> faults) ->
          refusal(ImportPage.refused(kind(kind).code(), path(kind), "", "", faults));
      case ImportOutcome.NotFound notFound -> throw new NotFoundException();
    };
  }

  private static Response refusal(ImportPage page) {
    return Response.status(422).entity(page).build();
  }

  private static ImportKind kind(String code) {
    return ImportKind.of(code).orElseThrow(NotFoundException::new);
  }

  private static String path(String kind) {
    return "imports/" + kind;
  }
}
