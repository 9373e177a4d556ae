package scot.mercat.resolution.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import scot.mercat.bid.MemberAnswers;
import scot.mercat.resolution.OpenedVoters;
import scot.mercat.translations.Language;

/**
 * What a member may vote on who came with a code of ours; whoever has its address has given the
 * code within the hour. Its forms need no token: no other site knows where they go.
 */
@Path("{lang}/resolutions/{token}")
public class VoterResource {
  private final OpenedVoters opened;
  private final VoterScreens screens;

  @Inject
  public VoterResource(OpenedVoters opened, VoterScreens screens) {
    this.opened = opened;
    this.screens = screens;
  }

  @GET
  @PermitAll
  public Response list(@PathParam("token") String token) {
    return opened
        .byCode(token)
        .map(voter -> screens.list(voter, here(token)))
        .orElseGet(VoterResource::expired);
  }

  @GET
  @Path("{resolution}")
  @PermitAll
  public Response show(
      @PathParam("token") String token,
      @PathParam("resolution") UUID resolution,
      @QueryParam("kept") @DefaultValue("") String kept) {
    return opened
        .byCode(token)
        .map(voter -> screens.show(voter, here(token), resolution, kept))
        .orElseGet(VoterResource::expired);
  }

  @POST
  @Path("{resolution}")
  @PermitAll
  public Response vote(
      @PathParam("lang") Language lang,
      @PathParam("token") String token,
      @PathParam("resolution") UUID resolution,
      Form form) {
    String back = "/" + lang.tag() + "/" + here(token) + "/" + resolution;
    return opened
        .byCode(token)
        .map(voter -> screens.vote(voter, here(token), resolution, form, back))
        .orElseGet(VoterResource::expired);
  }

  private static String here(String token) {
    return "resolutions/" + token;
  }

  private static Response expired() {
    return MemberAnswers.page(Response.Status.GONE.getStatusCode(), new ExpiredPage());
  }
}
