package scot.mercat.place.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import scot.mercat.place.Locality;
import scot.mercat.place.Places;
import scot.mercat.place.PostcodeOutcome;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Where residents find their area and read about it. */
@Path("{lang}/areas")
public class AreasResource {
  private final Places places;

  @Inject
  public AreasResource(Places places) {
    this.places = places;
  }

  @GET
  @PermitAll
  public Response find(
      @PathParam("lang") Language language,
      @QueryParam("postcode") @DefaultValue("") String postcode) {
    String typed = postcode.strip();
    if (typed.isEmpty()) {
      return Response.ok(page("", "", FormErrors.NONE)).build();
    }
    return switch (places.findByPostcode(typed)) {
      case PostcodeOutcome.Found(Locality locality) ->
          Response.seeOther(URI.create("/" + language.tag() + "/areas/" + locality.code())).build();
      case PostcodeOutcome.NotInArea(String written) ->
          Response.ok(page(typed, written, FormErrors.NONE)).build();
      case PostcodeOutcome.NotAPostcode notAPostcode ->
          Response.status(422)
              .entity(page(typed, "", FormErrors.of("postcode", "place.error.postcode")))
              .build();
    };
  }

  @GET
  @Path("{code}")
  @PermitAll
  public Page show(@PathParam("lang") Language language, @PathParam("code") String code) {
    Locality locality = places.locality(code).orElseThrow(NotFoundException::new);
    return new AreaPage(
        locality,
        places.map(locality),
        places.landmarks(code),
        places.zones(code),
        places.populationNotice());
  }

  private AreasPage page(String typed, String elsewhere, FormErrors errors) {
    return new AreasPage(places.localities(), places.map(), typed, elsewhere, errors);
  }
}
