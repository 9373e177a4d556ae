package scot.mercat.resolution.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import scot.mercat.bid.District;
import scot.mercat.bid.Districts;
import scot.mercat.resolution.Resolutions;
import scot.mercat.web.Page;

/** Outcomes that an officer put on the district's page. */
@Path("{lang}/bids/{code}/resolutions")
public class PublicResource {
  private final Districts districts;
  private final Resolutions resolutions;

  @Inject
  public PublicResource(Districts districts, Resolutions resolutions) {
    this.districts = districts;
    this.resolutions = resolutions;
  }

  @GET
  @PermitAll
  public Page list(@PathParam("code") String code) {
    District district = districts.find(code).orElseThrow(NotFoundException::new);
    List<PublicPage.Line> lines =
        districts.proposals(district).stream()
            .flatMap(proposal -> resolutions.published(proposal.id()).stream())
            .map(one -> new PublicPage.Line(one, resolutions.outcome(one)))
            .toList();
    return new PublicPage(district, lines);
  }
}
