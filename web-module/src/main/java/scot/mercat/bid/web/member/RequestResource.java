package scot.mercat.bid.web.member;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import scot.mercat.bid.CorrectionRequest;
import scot.mercat.bid.CorrectionRequests;
import scot.mercat.bid.Member;
import scot.mercat.bid.MemberAnswers;
import scot.mercat.bid.OpenedMembers;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;

/** Takes in what a member asks to have put right. */
@Path("{lang}/member/{token}/request")
public class RequestResource {
  private final OpenedMembers opened;
  private final CorrectionRequests requests;

  @Inject
  public RequestResource(OpenedMembers opened, CorrectionRequests requests) {
    this.opened = opened;
    this.requests = requests;
  }

  @GET
  @PermitAll
  public Response form(@PathParam("token") String token) {
    return opened
        .of(token)
        .map(member -> page(200, token, new Entries(new Form()), FormErrors.NONE))
        .orElseGet(MemberAnswers::expired);
  }

  @POST
  @PermitAll
  public Response send(
      @PathParam("lang") Language lang, @PathParam("token") String token, Form form) {
    return opened
        .of(token)
        .map(member -> send(lang, token, member, new Entries(form)))
        .orElseGet(MemberAnswers::expired);
  }

  private Response send(Language lang, String token, Member member, Entries typed) {
    FormErrors errors = errors(typed, "what").and(errors(typed, "evidence"));
    if (!errors.isEmpty()) {
      return page(422, token, typed, errors);
    }
    return requests.send(member, typed.text("what"), typed.text("evidence"))
        ? MemberAnswers.entry(lang, token, "request")
        : page(422, token, typed, FormErrors.of("what", "bid.request.error.many"));
  }

  private static FormErrors errors(Entries typed, String field) {
    int most = CorrectionRequest.LONGEST;
    return FormErrors.NONE
        .when(typed.text(field).isEmpty(), field, "bid.error.missing")
        .when(typed.text(field).length() > most, field, "bid.error.too-long", most);
  }

  private static Response page(int status, String token, Entries typed, FormErrors errors) {
    return MemberAnswers.page(status, new RequestPage("member/" + token, typed, errors));
  }
}
