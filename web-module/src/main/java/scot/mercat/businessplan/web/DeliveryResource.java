package scot.mercat.businessplan.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.stream.Stream;
import scot.mercat.bid.District;
import scot.mercat.bid.Districts;
import scot.mercat.bid.Proposal;
import scot.mercat.businessplan.Delivery;
import scot.mercat.web.Page;

/** Where anybody reads what became of promises. */
@Path("{lang}/bids/{code}/delivery")
public class DeliveryResource {
  private final Districts districts;
  private final Delivery delivery;

  @Inject
  public DeliveryResource(Districts districts, Delivery delivery) {
    this.districts = districts;
    this.delivery = delivery;
  }

  @GET
  @PermitAll
  public Page show(@PathParam("code") String code) {
    District district = districts.find(code).orElseThrow(NotFoundException::new);
    return new DeliveryPage(
        district, districts.proposals(district).stream().flatMap(this::years).toList());
  }

  private Stream<DeliveredYear> years(Proposal proposal) {
    var promises = delivery.promises(proposal.id());
    var reports = delivery.reports(proposal.id());
    return delivery.term(proposal.id()).filter(term -> !promises.isEmpty()).stream()
        .flatMap(term ->
            term.begun(delivery.today()).stream()
                .map(year -> DeliveredYear.of(term, year, delivery.today(), promises, reports)));
  }
}
