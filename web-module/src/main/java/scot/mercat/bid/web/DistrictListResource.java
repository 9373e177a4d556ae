package scot.mercat.bid.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import scot.mercat.bid.District;
import scot.mercat.bid.Districts;
import scot.mercat.web.Page;

/** The improvement districts, as anybody sees them. */
@Path("{lang}/bids")
public class DistrictListResource {
  private final Districts districts;

  @Inject
  public DistrictListResource(Districts districts) {
    this.districts = districts;
  }

  @GET
  @PermitAll
  public Page list() {
    return new DistrictListPage(districts.all());
  }

  @GET
  @Path("{code}")
  @PermitAll
  public Page show(@PathParam("code") String code) {
    District district = districts.find(code).orElseThrow(NotFoundException::new);
    return new DistrictPage(district, districts.proposals(district));
  }
}
