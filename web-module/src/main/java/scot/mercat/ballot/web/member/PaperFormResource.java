package scot.mercat.ballot.web.member;

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
import java.net.URI;
import scot.mercat.ballot.PaperWish;
import scot.mercat.ballot.PaperWishes;
import scot.mercat.bid.Member;
import scot.mercat.bid.MemberAnswers;
import scot.mercat.bid.OpenedMembers;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;

/** Takes in whether a member wants papers in large print or with a cover in braille. */
@Path("{lang}/member/{token}/paper-form")
public class PaperFormResource {
  private final OpenedMembers opened;
  private final PaperWishes wishes;

  @Inject
  public PaperFormResource(OpenedMembers opened, PaperWishes wishes) {
    this.opened = opened;
    this.wishes = wishes;
  }

  @GET
  @PermitAll
  public Response show(
      @PathParam("token") String token, @QueryParam("kept") @DefaultValue("") String kept) {
    return opened
        .of(token)
        .map(member -> MemberAnswers.page(200, page(token, member, kept.equals("form"))))
        .orElseGet(MemberAnswers::expired);
  }

  @POST
  @PermitAll
  public Response ask(
      @PathParam("lang") Language language, @PathParam("token") String token, Form form) {
    return opened
        .of(token)
        .map(member -> ask(language, token, member, new Entries(form)))
        .orElseGet(MemberAnswers::expired);
  }

  private Response ask(Language language, String token, Member member, Entries typed) {
    if (member.isEntitled()) {
      wishes.ask(member, new PaperWish(typed.ticked("large-print"), typed.ticked("braille")));
    }
    return MemberAnswers.goTo(
        URI.create("/" + language.tag() + "/member/" + token + "/paper-form?kept=form"));
  }

  private PaperFormPage page(String token, Member member, boolean kept) {
    return new PaperFormPage(
        "member/" + token,
        member.isEntitled(),
        wishes.of(member.proposal(), member.id()),
        kept && member.isEntitled());
  }
}
