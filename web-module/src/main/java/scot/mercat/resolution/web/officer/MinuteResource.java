package scot.mercat.resolution.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import scot.mercat.bid.rules.CsvText;
import scot.mercat.identity.Role;
import scot.mercat.resolution.NamedVoice;
import scot.mercat.resolution.Resolutions;
import scot.mercat.resolution.rules.Choice;
import scot.mercat.resolution.rules.Phase;
import scot.mercat.resolution.web.officer.OwnResolutions.Owned;
import scot.mercat.web.Page;

/** The minute of a resolution and its votes as a table, after the close. */
@Path("{lang}/officer/bids/{proposal}/resolutions/{resolution}/minute")
public class MinuteResource {
  private static final List<String> HEADING =
      List.of("class", "name", "organisation", "weight", "vote");

  private final OwnResolutions own;
  private final Resolutions resolutions;

  @Inject
  public MinuteResource(OwnResolutions own, Resolutions resolutions) {
    this.own = own;
    this.resolutions = resolutions;
  }

  @GET
  @RolesAllowed(Role.BID_OFFICER)
  public Page show(
      @PathParam("proposal") UUID id,
      @PathParam("resolution") UUID resolution,
      @Context SecurityContext security) {
    Owned owned = closed(security, id, resolution);
    return new MinutePage(
        owned.proposal(),
        owned.resolution(),
        resolutions.outcome(owned.resolution()),
        resolutions.named(owned.resolution()),
        resolutions.presided(owned.resolution()));
  }

  /** Who may vote, how heavily, and how they did. */
  @GET
  @Path("votes.csv")
  @RolesAllowed(Role.BID_OFFICER)
  public Response export(
      @PathParam("proposal") UUID id,
      @PathParam("resolution") UUID resolution,
      @Context SecurityContext security) {
    Owned owned = closed(security, id, resolution);
    List<List<String>> rows = new ArrayList<>(List.of(HEADING));
    resolutions.named(owned.resolution()).forEach(voice -> rows.add(row(voice)));
    String name = "resolution-" + owned.resolution().number() + ".csv";
    return Response.ok(CsvText.of(rows), "text/csv; charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  private static List<String> row(NamedVoice one) {
    return List.of(
        one.className(),
        one.name(),
        one.organisation(),
        String.valueOf(one.voice().weight()),
        one.voice().choice().map(Choice::code).orElse(""));
  }

  private Owned closed(SecurityContext security, UUID id, UUID resolution) {
    Owned owned = own.resolution(security, id, resolution);
    if (resolutions.phase(owned.resolution()) != Phase.CLOSED) {
      throw new NotFoundException();
    }
    return owned;
  }
}
