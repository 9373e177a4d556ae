package scot.mercat.vote.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.UUID;
import scot.mercat.consultation.Consultation;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.vote.VoteDesk;
import scot.mercat.vote.Votes;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Where an editor sets up a vote; once its consultation is no draft there is no such page. */
@Path("{lang}/officer/vote/{consultation}/define")
public class DefineResource {
  private final VoteDesk desk;
  private final Votes votes;
  private final OwnVotes own;

  @Inject
  public DefineResource(VoteDesk desk, Votes votes, OwnVotes own) {
    this.desk = desk;
    this.votes = votes;
    this.own = own;
  }

  @GET
  @RolesAllowed(Role.EDITOR)
  public Page form(@PathParam("consultation") UUID id, @Context SecurityContext security) {
    Consultation consultation = draft(security, id);
    Definition typed =
        votes
            .of(consultation.id())
            .map(vote -> Definition.of(vote, votes.text(vote, Language.ENGLISH)))
            .orElseGet(() -> Definition.of(new DefineForm()));
    return page(id, typed, consultation, FormErrors.NONE);
  }

  @POST
  @RolesAllowed(Role.EDITOR)
  public Response define(
      @PathParam("lang") Language lang,
      @PathParam("consultation") UUID id,
      @BeanParam DefineForm form,
      @Context SecurityContext security) {
    Consultation consultation = draft(security, id);
    Definition typed = Definition.of(form);
    FormErrors errors = typed.errors(consultation.closes());
    if (!errors.isEmpty()) {
      return Response.status(422)
          .type(MediaType.TEXT_HTML_TYPE)
          .entity(page(id, typed, consultation, errors))
          .build();
    }
    desk.define(Officer.of(security), consultation, typed.vote());
    return VoteDeskResource.back(lang, id);
  }

  private Consultation draft(SecurityContext security, UUID id) {
    Consultation consultation = own.consultation(Officer.of(security), id);
    if (!consultation.kept().isBeingWritten()) {
      throw new NotFoundException();
    }
    return consultation;
  }

  private static Page page(
      UUID id, Definition typed, Consultation consultation, FormErrors errors) {
    return new DefinePage("officer/vote/" + id, typed, consultation.closes(), errors);
  }
}
