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
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.place.ImportOutcome;
import scot.mercat.place.PlaceImports;
import scot.mercat.place.Places;
import scot.mercat.place.rules.Fault;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

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
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    return places
        .locality(code)
        .filter(locality -> officer.mayActFor(locality.body()))
        .map(locality -> ImportPage.empty("boundary", path(code)))
        .orElseThrow(NotFoundException::new);
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
    String text = SentFile.text(file, pasted);
    if (text.isEmpty()) {
      FormErrors errors = FormErrors.of("pasted", "place.error.no-file");
      return refusal(new ImportPage("boundary", path(code), "", "", List.of(), errors));
    }
    return switch (imports.importBoundary(Officer.of(security), code, text)) {
      case ImportOutcome.Good good -> Answers.overview(language);
      case ImportOutcome.Refused(List<Fault> faults) ->
          refusal(ImportPage.refused("boundary", path(code), text, "", faults));
      case ImportOutcome.NotFound notFound -> throw new NotFoundException();
    };
  }

  private static Response refusal(ImportPage page) {
    return Response.status(422).entity(page).build();
  }

  private static String path(String code) {
    return "localities/" + code + "/boundary";
  }
}
