package scot.mercat.bid.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import scot.mercat.bid.Districts;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.web.Page;

/** The districts of the officer's body. */
@Path("{lang}/officer/bids")
public class BidListResource {
  private final Districts districts;

  @Inject
  public BidListResource(Districts districts) {
    this.districts = districts;
  }

  @GET
  @RolesAllowed({Role.BID_OFFICER, Role.BALLOT_HOLDER, Role.BALLOT_CLERK})
  public Page list(@Context SecurityContext security) {
    return new BidListPage(districts.of(Officer.of(security)));
  }
}
