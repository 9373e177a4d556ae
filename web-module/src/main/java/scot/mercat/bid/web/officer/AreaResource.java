package scot.mercat.bid.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.bid.AreaDesk;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.place.Areas;
import scot.mercat.place.rules.Boundary;
import scot.mercat.place.rules.Fault;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;
import scot.mercat.web.SentFile;

/** The area of a district: in one part or several, within a council's area or across. */
@Path("{lang}/officer/bids/{proposal}/area")
public class AreaResource {
  private final OwnProposals own;
  private final AreaDesk desk;

  @Inject
  public AreaResource(OwnProposals own, AreaDesk desk) {
    this.own = own;
    this.desk = desk;
  }

  @GET
  @RolesAllowed(Role.BID_OFFICER)
  public Page show(@PathParam("proposal") UUID id, @Context SecurityContext security) {
    return page(own.get(security, id), "", List.of(), FormErrors.NONE);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Role.BID_OFFICER)
  public Response send(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @FormParam("file") @Nullable EntityPart file,
      @FormParam("pasted") @Nullable EntityPart pasted,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    String text = SentFile.text(file, pasted);
    if (text.isEmpty()) {
      return refused(proposal, "", List.of(), FormErrors.of("pasted", "bid.area.error.nothing"));
    }
    return switch (Areas.read(text)) {
      case Areas.Read(Boundary area) -> {
        boolean done = desk.change(Officer.of(security), proposal, area);
        yield BidDeskResource.to(language, id, done ? "?kept=area" : "/area").build();
      }
      case Areas.Faulty(List<Fault> faults) ->
          refused(
              proposal,
              text,
              faults,
              FormErrors.of("pasted", "bid.area.error.faults", faults.size()));
    };
  }

  private Response refused(Proposal proposal, String text, List<Fault> faults, FormErrors errors) {
    return Response.status(422).entity(page(proposal, text, faults, errors)).build();
  }

  private AreaPage page(Proposal proposal, String text, List<Fault> faults, FormErrors errors) {
    return new AreaPage(proposal, desk.isFixed(proposal), text, faults, errors);
  }
}
