package scot.mercat.resolution.web.member;

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
import scot.mercat.resolution.web.VoterScreens;
import scot.mercat.translations.Language;

/** What a person of the register may vote on, who came with the code of a letter. */
@Path("{lang}/member/{token}/resolutions")
public class MemberResolutionsResource {
  private final OpenedVoters opened;
  private final VoterScreens screens;

  @Inject
  public MemberResolutionsResource(OpenedVoters opened, VoterScreens screens) {
    this.opened = opened;
    this.screens = screens;
  }

  @GET
  @PermitAll
  public Response list(@PathParam("token") String token) {
    return opened
        .byLetter(token)
        .map(voter -> screens.list(voter, here(token)))
        .orElseGet(MemberAnswers::expired);
  }

  @GET
  @Path("{resolution}")
  @PermitAll
  public Response show(
      @PathParam("token") String token,
      @PathParam("resolution") UUID resolution,
      @QueryParam("kept") @DefaultValue("") String kept) {
    return opened
        .byLetter(token)
        .map(voter -> screens.show(voter, here(token), resolution, kept))
        .orElseGet(MemberAnswers::expired);
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
        .byLetter(token)
        .map(voter -> screens.vote(voter, here(token), resolution, form, back))
        .orElseGet(MemberAnswers::expired);
  }

  private static String here(String token) {
    return "member/" + token + "/resolutions";
  }
}
