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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.place.ImportOutcome;
import scot.mercat.place.Locality;
import scot.mercat.place.PlaceImports;
import scot.mercat.place.Places;
import scot.mercat.place.rules.Fault;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;
import scot.mercat.web.SentFile;

/** The border of one locality. */
@Path("{lang}/officer/place/localities/{code}/boundary")
public class BoundaryResource {
  private final PlaceImports imports;
  private final Places places;

  @Inject
  public BoundaryResource(PlaceImports imports, Places places) {
    this.imports = imports;
    this.places = places;
  }

  @GET
  @RolesAllowed(Role.ADMINISTRATOR)
  public Page begin(
      @PathParam("lang") Language language,
      @PathParam("code") String code,
      @QueryParam("kept") boolean kept,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    return page(theirs(officer, code), ImportPage.empty("boundary", path(code)), kept);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Role.ADMINISTRATOR)
  public Response send(
      @PathParam("lang") Language language,
      @PathParam("code") String code,
      @FormParam("file") @Nullable EntityPart file,
      @FormParam("pasted") @Nullable EntityPart pasted,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Locality locality = theirs(officer, code);
    String text = SentFile.text(file, pasted);
    if (text.isEmpty()) {
      FormErrors errors = FormErrors.of("pasted", "place.error.no-file");
      ImportPage empty = ImportPage.empty("boundary", path(code)).with(errors);
      return refusal(page(locality, empty, false));
    }
    return switch (imports.importBoundary(officer, code, text)) {
      case ImportOutcome.Good good ->
          Response.seeOther(
                  URI.create("/" + language.tag() + "/officer/place/" + path(code) + "?kept=true"))
              .build();
      case ImportOutcome.Refused(List<Fault> faults) ->
          refusal(
              page(locality, ImportPage.refused("boundary", path(code), text, "", faults), false));
      case ImportOutcome.NotFound notFound -> throw new NotFoundException();
    };
  }

  private Locality theirs(Officer officer, String code) {
    return places
        .locality(code)
        .filter(locality -> officer.mayActFor(locality.body()))
        .orElseThrow(NotFoundException::new);
  }

  /** With the border as it is. */
  private ImportPage page(Locality locality, ImportPage form, boolean kept) {
    return form.of(locality.name(), places.map(locality), kept);
  }

  private static Response refusal(ImportPage page) {
    return Response.status(422).entity(page).build();
  }

  private static String path(String code) {
    return "localities/" + code + "/boundary";
  }
}
