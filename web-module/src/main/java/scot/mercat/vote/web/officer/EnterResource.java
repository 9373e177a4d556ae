package scot.mercat.vote.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.vote.BallotBox;
import scot.mercat.vote.CastOutcome;
import scot.mercat.vote.Vote;
import scot.mercat.vote.Votes;
import scot.mercat.vote.rules.Channel;
import scot.mercat.vote.web.Sent;
import scot.mercat.vote.web.VoteProblems;
import scot.mercat.web.FormErrors;
import scot.mercat.web.FormTokens;
import scot.mercat.web.Page;

/** Enters one vote for somebody, and shows the code to hand or read out to them. */
@Path("{lang}/officer/vote/{consultation}/enter")
public class EnterResource {
  private final Votes votes;
  private final BallotBox box;
  private final OwnVotes own;
  private final Sent sent;
  private final FormTokens tokens;

  @Inject
  public EnterResource(Votes votes, BallotBox box, OwnVotes own, Sent sent, FormTokens tokens) {
    this.votes = votes;
    this.box = box;
    this.own = own;
    this.sent = sent;
    this.tokens = tokens;
  }

  @GET
  @RolesAllowed({Role.EDITOR, Role.ANALYST})
  public Page form(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @Context SecurityContext security) {
    Vote vote = own.vote(Officer.of(security), id);
    return page(lang, id, vote, "", List.of(), FormErrors.NONE);
  }

  @POST
  @RolesAllowed({Role.EDITOR, Role.ANALYST})
  public Response enter(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @FormParam("token") @DefaultValue("") String token,
      @FormParam("channel") @DefaultValue("") String channel,
      @FormParam("choice") List<String> choices,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    Vote vote = own.vote(officer, id);
    Optional<Channel> came = Channel.find(channel).filter(Channel.ENTERED::contains);
    if (came.isEmpty()) {
      FormErrors errors = FormErrors.of("channel", "vote.enter.error.channel");
      return refused(page(lang, id, vote, channel, choices, errors));
    }
    String number = tokens.read(officer.session(), token).orElseThrow().number();
    CastOutcome outcome =
        box.enter(officer, vote, came.get(), choices, new BallotBox.Form(number, lang));
    return switch (outcome) {
      case CastOutcome.Recorded(var receipt) ->
          sent.goTo(lang, vote, votes.consultation(vote), receipt);
      case CastOutcome.NotGood(var verdict) ->
          refused(page(lang, id, vote, channel, choices, VoteProblems.of(verdict, "choices")));
      case CastOutcome.NotOpen(var phase) -> VoteDeskResource.back(lang, id);
    };
  }

  private Page page(
      Language lang, UUID id, Vote vote, String channel, List<String> chosen, FormErrors errors) {
    return new EnterPage(
        "officer/vote/" + id, vote, votes.text(vote, lang), channel, chosen, errors);
  }

  private static Response refused(Page page) {
    return Response.status(422).type(MediaType.TEXT_HTML_TYPE).entity(page).build();
  }
}
