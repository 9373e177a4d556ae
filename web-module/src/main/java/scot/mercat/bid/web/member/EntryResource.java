package scot.mercat.bid.web.member;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import scot.mercat.bid.CorrectionRequests;
import scot.mercat.bid.Member;
import scot.mercat.bid.MemberAnswers;
import scot.mercat.bid.Members;
import scot.mercat.bid.OpenedMembers;
import scot.mercat.bid.ProposalWay;
import scot.mercat.bid.Ways;
import scot.mercat.translations.Language;

/**
 * A member's entry; whoever has its address has given the code within the hour. Its forms need no
 * token: no other site knows where they go.
 */
@Path("{lang}/member/{token}")
public class EntryResource {
  private final OpenedMembers opened;
  private final Members members;
  private final CorrectionRequests requests;
  private final Ways ways;

  @Inject
  public EntryResource(
      OpenedMembers opened, Members members, CorrectionRequests requests, Ways ways) {
    this.opened = opened;
    this.members = members;
    this.requests = requests;
    this.ways = ways;
  }

  @GET
  @PermitAll
  public Response show(
      @PathParam("token") String token, @QueryParam("kept") @DefaultValue("") String kept) {
    return opened
        .of(token)
        .map(member -> MemberAnswers.page(200, page(member, token, kept)))
        .orElseGet(MemberAnswers::expired);
  }

  private EntryPage page(Member member, String token, String kept) {
    return new EntryPage(
        member,
        "member/" + token,
        requests.of(member),
        ways.of(member.proposal(), ProposalWay.From.MEMBER),
        kept);
  }

  /** The member says that the entry is right. */
  @POST
  @Path("right")
  @PermitAll
  public Response right(@PathParam("lang") Language lang, @PathParam("token") String token) {
    return opened
        .of(token)
        .map(member -> {
          members.confirm(member);
          return MemberAnswers.entry(lang, token, "right");
        })
        .orElseGet(MemberAnswers::expired);
  }
}
