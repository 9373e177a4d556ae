package scot.mercat.resolution.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import scot.mercat.bid.MemberAnswers;
import scot.mercat.bid.MemberOpening;
import scot.mercat.receipt.rules.Reading;
import scot.mercat.resolution.VoterDoor;
import scot.mercat.resolution.VoterLinks;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.PublicAddress;

/**
 * Takes the code of a member and leads to what they may vote on. The form's token is not asked for:
 * a code that another site sends opens nothing for that site.
 */
@Path("{lang}/resolutions")
public class DoorResource {
  private static final String KEY = "bid.member.error.";

  private final VoterDoor door;
  private final VoterLinks links;
  private final PublicAddress address;

  @Inject
  public DoorResource(VoterDoor door, VoterLinks links, PublicAddress address) {
    this.door = door;
    this.links = links;
    this.address = address;
  }

  @GET
  @PermitAll
  public Response form() {
    return again(200, "", FormErrors.NONE);
  }

  @POST
  @PermitAll
  public Response open(
      @PathParam("lang") Language lang,
      @FormParam("code") @DefaultValue("") String code,
      @Context HttpServletRequest request) {
    return switch (door.open(code, address.client(request))) {
      case MemberOpening.Found(var id) -> MemberAnswers.goTo(links.page(lang, id));
      case MemberOpening.Misread(var reading) -> again(422, code, of(reading));
      case MemberOpening.Unknown() -> again(422, code, FormErrors.of("code", KEY + "unknown"));
      case MemberOpening.TryLater() -> again(429, code, FormErrors.of("code", KEY + "later"));
    };
  }

  private static FormErrors of(Reading misread) {
    return switch (misread) {
      case Reading.Nothing() -> FormErrors.of("code", "resolution.error.code");
      case Reading.WrongLength(int count) -> FormErrors.of("code", KEY + "length", count);
      case Reading.ForeignLetter(String letter) -> FormErrors.of("code", KEY + "foreign", letter);
      case Reading.OneIsWrong() -> FormErrors.of("code", KEY + "one-wrong");
      case Reading.Whole whole -> FormErrors.NONE;
    };
  }

  private static Response again(int status, String typed, FormErrors errors) {
    return MemberAnswers.page(status, new DoorPage(typed, errors));
  }
}
