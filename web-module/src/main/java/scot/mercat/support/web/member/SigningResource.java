package scot.mercat.support.web.member;

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
import java.time.Clock;
import java.util.function.Function;
import scot.mercat.bid.Member;
import scot.mercat.bid.MemberAnswers;
import scot.mercat.bid.OpenedMembers;
import scot.mercat.support.SignOutcome;
import scot.mercat.support.SupportBook;
import scot.mercat.support.SupportDesk;
import scot.mercat.support.TakenBack;
import scot.mercat.support.web.TypedSignatory;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;

/**
 * Where a member signs the statement of support. Whoever has its address has given the code within
 * the hour; its forms need no token, since no other site knows where they go.
 */
@Path("{lang}/member/{token}/support")
public class SigningResource {
  private final OpenedMembers opened;
  private final SupportBook book;
  private final SupportDesk desk;
  private final Clock clock;

  @Inject
  public SigningResource(OpenedMembers opened, SupportBook book, SupportDesk desk, Clock clock) {
    this.opened = opened;
    this.book = book;
    this.desk = desk;
    this.clock = clock;
  }

  @GET
  @PermitAll
  public Response show(
      @PathParam("token") String token, @QueryParam("kept") @DefaultValue("") String kept) {
    return with(
        token, member -> page(200, member, token, new Entries(new Form()), kept, FormErrors.NONE));
  }

  /** To the page that says what will be signed. */
  @POST
  @PermitAll
  public Response check(@PathParam("token") String token, Form form) {
    return with(token, member -> check(member, token, new Entries(form)));
  }

  private Response check(Member member, String token, Entries entries) {
    FormErrors errors = errors(entries);
    return errors.isEmpty()
        ? MemberAnswers.page(
            200, new SigningCheckPage(member, entry(token), TypedSignatory.of(entries)))
        : page(422, member, token, entries, "", errors);
  }

  /** Back from there, with what was typed. */
  @POST
  @Path("change")
  @PermitAll
  public Response change(@PathParam("token") String token, Form form) {
    return with(token, member -> page(200, member, token, new Entries(form), "", FormErrors.NONE));
  }

  @POST
  @Path("sign")
  @PermitAll
  public Response sign(
      @PathParam("lang") Language lang, @PathParam("token") String token, Form form) {
    return with(token, member -> sign(lang, member, token, new Entries(form)));
  }

  private Response sign(Language lang, Member member, String token, Entries entries) {
    FormErrors errors = errors(entries);
    if (!errors.isEmpty()) {
      return page(422, member, token, entries, "", errors);
    }
    SignOutcome outcome =
        desk.sign(member, TypedSignatory.of(entries).signatory(), clock.instant());
    return switch (outcome) {
      case SignOutcome.Kept kept -> to(lang, token, "signed");
      case SignOutcome.SignedBefore before -> to(lang, token, "");
      case SignOutcome.NotEntitled none -> to(lang, token, "");
      case SignOutcome.NotTaken none -> to(lang, token, "");
      case SignOutcome.WrongDay day -> to(lang, token, "");
    };
  }

  /** Takes the member's statement back. */
  @POST
  @Path("withdraw")
  @PermitAll
  public Response withdraw(@PathParam("lang") Language lang, @PathParam("token") String token) {
    return with(token, member -> to(lang, token, kept(desk.withdraw(member, clock.instant()))));
  }

  private static String kept(TakenBack outcome) {
    return switch (outcome) {
      case DONE -> "withdrawn";
      case NONE -> "";
      case HANDED_IN -> "over";
      case FROZEN -> "frozen";
    };
  }

  private Response with(String token, Function<Member, Response> answer) {
    return opened.of(token).map(answer).orElseGet(MemberAnswers::expired);
  }

  private static FormErrors errors(Entries entries) {
    return TypedSignatory.of(entries)
        .errors()
        .when(!entries.ticked("may"), "may", "support.error.may");
  }

  private Response page(
      int status, Member member, String token, Entries entries, String kept, FormErrors errors) {
    return MemberAnswers.page(
        status,
        new SigningPage(
            member,
            entry(token),
            book.of(member.proposal()),
            TypedSignatory.of(entries),
            entries.ticked("may"),
            kept,
            errors));
  }

  private static String entry(String token) {
    return "member/" + token;
  }

  private static Response to(Language lang, String token, String kept) {
    String query = kept.isEmpty() ? "" : "?kept=" + kept;
    return MemberAnswers.goTo(
        URI.create("/" + lang.tag() + "/" + entry(token) + "/support" + query));
  }
}
