package scot.mercat.bid.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import scot.mercat.bid.District;
import scot.mercat.bid.Districts;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.ProposalWay;
import scot.mercat.bid.Ways;
import scot.mercat.web.Page;

/** The improvement districts, as anybody sees them. */
@Path("{lang}/bids")
public class DistrictListResource {
  private final Districts districts;
  private final Ways ways;

  @Inject
  public DistrictListResource(Districts districts, Ways ways) {
    this.districts = districts;
    this.ways = ways;
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
    List<Proposal> proposals = districts.proposals(district);
    return new DistrictPage(district, proposals, ways(proposals));
  }

  private List<ProposalWay> ways(List<Proposal> proposals) {
    return proposals.stream()
        .flatMap(proposal -> ways.of(proposal, ProposalWay.From.DISTRICT).stream())
        .distinct()
        .toList();
  }
}
