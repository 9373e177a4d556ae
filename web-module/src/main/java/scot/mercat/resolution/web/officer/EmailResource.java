package scot.mercat.resolution.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.notify.EmailAddress;
import scot.mercat.resolution.ClassMember;
import scot.mercat.resolution.Voter;
import scot.mercat.resolution.VoterClass;
import scot.mercat.resolution.VoterLists;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** The address to which a member is written about resolutions, and in which language. */
@Path("{lang}/officer/bids/{proposal}/resolutions/members/{class}/{member}/email")
public class EmailResource {
  private final OwnResolutions own;
  private final VoterLists lists;

  @Inject
  public EmailResource(OwnResolutions own, VoterLists lists) {
    this.own = own;
    this.lists = lists;
  }

  @GET
  @RolesAllowed(Role.BID_OFFICER)
  public Page show(
      @PathParam("proposal") UUID id,
      @PathParam("class") UUID voterClass,
      @PathParam("member") UUID member,
      @Context SecurityContext security) {
    Proposal proposal = own.proposal(security, id);
    VoterClass found = own.voterClass(proposal, voterClass);
    Voter voter = voter(proposal, found, member);
    return new EmailPage(proposal, found, voter, voter.email(), voter.language(), FormErrors.NONE);
  }

  /** Keeps it; nothing typed takes the address away. */
  @POST
  @RolesAllowed(Role.BID_OFFICER)
  public Response keep(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("class") UUID voterClass,
      @PathParam("member") UUID member,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.proposal(security, id);
    VoterClass found = own.voterClass(proposal, voterClass);
    Voter voter = voter(proposal, found, member);
    Entries typed = new Entries(form);
    String email = typed.text("email");
    String tag = typed.text("language");
    Optional<Language> wanted = Languages.standard().find(tag).filter(Language::isInterface);
    FormErrors errors =
        FormErrors.NONE
            .when(
                !email.isEmpty() && EmailAddress.of(email).isEmpty(),
                "email",
                "resolution.error.email")
            .when(!tag.isEmpty() && wanted.isEmpty(), "language", "bid.error.choose");
    if (!errors.isEmpty()) {
      return Response.status(422)
          .entity(new EmailPage(proposal, found, voter, email, tag, errors))
          .build();
    }
    lists.write(Officer.of(security), found, voter, email, wanted);
    return Paths.to(language, proposal, "/members/" + voterClass + "?kept=email");
  }

  private Voter voter(Proposal proposal, VoterClass voterClass, UUID member) {
    return lists.members(proposal.id(), voterClass).stream()
        .map(ClassMember::voter)
        .filter(voter -> voter.id().equals(member))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }
}
