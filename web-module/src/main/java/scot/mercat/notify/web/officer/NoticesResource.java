package scot.mercat.notify.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import scot.mercat.notify.Outgoing;
import scot.mercat.notify.rules.MessageState;
import scot.mercat.translations.Language;
import scot.mercat.web.Page;
import scot.mercat.web.SignedIn;

/** What was sent and what was not. */
@Path("{lang}/officer/notify")
public class NoticesResource {
  private final Outgoing outgoing;
  private final Clock clock;

  @Inject
  public NoticesResource(Outgoing outgoing, Clock clock) {
    this.outgoing = outgoing;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({"administrator", "moderator"})
  public Page list(
      @PathParam("lang") Language lang,
      @QueryParam("state") @DefaultValue("") String stateKey,
      @QueryParam("before") @DefaultValue("") String before,
      @QueryParam("done") @DefaultValue("") String done,
      @Context SecurityContext security) {
    Instant moment =
        before.matches("[0-9]{1,15}")
            ? Instant.ofEpochMilli(Long.parseLong(before))
            : clock.instant().plusSeconds(1);
    Outgoing.Found found = outgoing.list(SignedIn.of(security), MessageState.of(stateKey), moment);
    String state = MessageState.of(stateKey).map(MessageState::key).orElse("");
    return new NoticesPage(found, state, !before.isEmpty(), done.equals("again") ? "again" : "");
  }

  @POST
  @Path("{id}/again")
  @RolesAllowed({"administrator", "moderator"})
  public Response sendAgain(
      @PathParam("lang") Language lang,
      @PathParam("id") UUID id,
      @Context SecurityContext security) {
    SignedIn officer = SignedIn.of(security);
    if (!outgoing.isTheirs(officer, id)) {
      throw new NotFoundException();
    }
    return outgoing.sendAgain(officer, id)
        ? Response.seeOther(URI.create("/" + lang.tag() + "/officer/notify?done=again")).build()
        : refused(officer);
  }

  private Response refused(SignedIn officer) {
    Outgoing.Found found =
        outgoing.list(officer, MessageState.of(""), clock.instant().plusSeconds(1));
    return Response.status(422).entity(new NoticesPage(found, "", false, "cannot")).build();
  }
}
