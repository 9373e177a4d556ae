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
import java.util.Optional;
import scot.mercat.ballot.PostalHelp;
import scot.mercat.ballot.Reminders;
import scot.mercat.bid.Member;
import scot.mercat.bid.MemberAnswers;
import scot.mercat.bid.OpenedMembers;
import scot.mercat.notify.EmailAddress;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;

/** Helps a member to vote by post, and takes in where to remind them. */
@Path("{lang}/member/{token}/post")
public class PostResource {
  private final OpenedMembers opened;
  private final PostalHelp help;
  private final Reminders reminders;

  @Inject
  public PostResource(OpenedMembers opened, PostalHelp help, Reminders reminders) {
    this.opened = opened;
    this.help = help;
    this.reminders = reminders;
  }

  @GET
  @PermitAll
  public Response show(
      @PathParam("lang") Language language,
      @PathParam("token") String token,
      @QueryParam("kept") @DefaultValue("") String kept) {
    return opened
        .of(token)
        .map(member -> page(200, language, token, member, "", kept, FormErrors.NONE))
        .orElseGet(MemberAnswers::expired);
  }

  /** Sends the link by which they confirm that the address is theirs. */
  @POST
  @Path("reminders")
  @PermitAll
  public Response ask(
      @PathParam("lang") Language language, @PathParam("token") String token, Form form) {
    return opened
        .of(token)
        .map(member -> ask(language, token, member, new Entries(form).text("email")))
        .orElseGet(MemberAnswers::expired);
  }

  private Response ask(Language language, String token, Member member, String typed) {
    Optional<EmailAddress> address = EmailAddress.of(typed);
    FormErrors errors =
        FormErrors.NONE
            .when(reminders.keptUntil(member).isEmpty(), "email", "ballot.post.none")
            .when(address.isEmpty(), "email", "ballot.post.error.email");
    if (errors.isEmpty()) {
      boolean isSent = reminders.ask(member, address.orElseThrow(), language);
      errors = errors.when(!isSent, "email", "ballot.post.error.many");
    }
    return errors.isEmpty()
        ? back(language, token, "asked")
        : page(422, language, token, member, typed, "", errors);
  }

  /** Deletes the address. */
  @POST
  @Path("stop")
  @PermitAll
  public Response stop(@PathParam("lang") Language language, @PathParam("token") String token) {
    return opened
        .of(token)
        .map(member -> {
          reminders.stop(member);
          return back(language, token, "stopped");
        })
        .orElseGet(MemberAnswers::expired);
  }

  private static Response back(Language language, String token, String kept) {
    return MemberAnswers.goTo(
        URI.create("/" + language.tag() + "/member/" + token + "/post?kept=" + kept));
  }

  private Response page(
      int status,
      Language language,
      String token,
      Member member,
      String typed,
      String kept,
      FormErrors errors) {
    return MemberAnswers.page(
        status,
        new PostPage(
            "member/" + token,
            member,
            help.of(language, member.proposal()),
            reminders.of(member),
            reminders.keptUntil(member),
            typed,
            kept,
            errors));
  }
}
