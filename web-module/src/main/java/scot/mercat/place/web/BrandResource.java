package scot.mercat.place.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** The partnership's colours, under a name that changes with them so that it is kept for ever. */
@Path("assets-brand")
public class BrandResource {
  private final PartnershipBrand brand;

  @Inject
  public BrandResource(PartnershipBrand brand) {
    this.brand = brand;
  }

  /** Stored pages name the colours of their day; they get today's, but not for long. */
  @GET
  @Path("{sheet: [0-9a-f]{12}\\.css}")
  @PermitAll
  public Response sheet(@PathParam("sheet") String sheet) {
    PartnershipBrand.Looks looks = brand.looks();
    if (looks.css().isEmpty()) {
      throw new NotFoundException();
    }
    return Response.ok(looks.css(), "text/css; charset=UTF-8")
        .header(
            HttpHeaders.CACHE_CONTROL,
            sheet.equals(looks.sheet())
                ? "public, max-age=31536000, immutable"
                : "public, max-age=60")
        .build();
  }
}
