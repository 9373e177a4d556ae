package scot.mercat.ballot.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import scot.mercat.ballot.BallotDesk;
import scot.mercat.bid.Districts;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.web.Page;

/** The closed ballots of an observer's body. */
@Path("{lang}/officer/ballot/observed")
public class ObservedListResource {
  private final Districts districts;
  private final BallotDesk desk;

  @Inject
  public ObservedListResource(Districts districts, BallotDesk desk) {
    this.districts = districts;
    this.desk = desk;
  }

  @GET
  @RolesAllowed(Role.BALLOT_OBSERVER)
  public Page list(@Context SecurityContext security) {
    return new ObservedListPage(
        districts.of(Officer.of(security)).stream()
            .flatMap(proposal -> desk.find(proposal).stream())
            .filter(held -> held.closed().isPresent())
            .toList());
  }
}
