package scot.mercat.resolution.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.resolution.VoterClass;
import scot.mercat.resolution.VoterLists;
import scot.mercat.resolution.rules.MemberLines;
import scot.mercat.shared.Ids;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** The classes of members, and who stands in them. */
@Path("{lang}/officer/bids/{proposal}/resolutions/members")
public class ClassesResource {
  private static final int LONGEST = 120;

  private final OwnResolutions own;
  private final VoterLists lists;

  @Inject
  public ClassesResource(OwnResolutions own, VoterLists lists) {
    this.own = own;
    this.lists = lists;
  }

  @GET
  @RolesAllowed(Role.BID_OFFICER)
  public Page list(@PathParam("proposal") UUID id, @Context SecurityContext security) {
    return page(own.proposal(security, id), new Entries(new Form()), FormErrors.NONE);
  }

  private ClassesPage page(Proposal proposal, Entries typed, FormErrors errors) {
    return new ClassesPage(proposal, lists.classes(proposal.id()), typed, errors);
  }

  /** A new class. */
  @POST
  @RolesAllowed(Role.BID_OFFICER)
  public Response add(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.proposal(security, id);
    Entries typed = new Entries(form);
    String name = typed.text("name");
    FormErrors errors =
        FormErrors.NONE
            .when(name.isEmpty(), "name", "bid.error.missing")
            .when(name.length() > LONGEST, "name", "bid.error.too-long", LONGEST)
            .when(
                !Set.of("one", "written").contains(typed.text("weights")),
                "weights",
                "bid.error.choose");
    if (!errors.isEmpty()) {
      return refused(page(proposal, typed, errors));
    }
    return lists
        .add(Officer.of(security), proposal, name, typed.text("weights").equals("written"))
        .map(made -> Paths.to(language, proposal, "/members/" + made))
        .orElseGet(() ->
            refused(page(proposal, typed, FormErrors.of("name", "resolution.error.name-taken"))));
  }

  @GET
  @Path("{class}")
  @RolesAllowed(Role.BID_OFFICER)
  public Page show(
      @PathParam("proposal") UUID id,
      @PathParam("class") UUID voterClass,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    Proposal proposal = own.proposal(security, id);
    VoterClass found = own.voterClass(proposal, voterClass);
    return page(proposal, found, new Entries(new Form()), FormErrors.NONE, kept);
  }

  /** Members whom the officer writes down. */
  @POST
  @Path("{class}/written")
  @RolesAllowed(Role.BID_OFFICER)
  public Response addWritten(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("class") UUID voterClass,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.proposal(security, id);
    VoterClass found = own.voterClass(proposal, voterClass);
    Entries typed = new Entries(form);
    MemberLines lines = MemberLines.written(typed.text("written"), found.isWeighted());
    FormErrors errors = errors("written", lines);
    if (errors.isEmpty()) {
      errors =
          lists
              .addWritten(Officer.of(security), proposal, found, lines.lines())
              .map(other -> FormErrors.of("written", "resolution.error.other-email", other.key()))
              .orElse(FormErrors.NONE);
    }
    return errors.isEmpty()
        ? Paths.to(language, proposal, "/members/" + voterClass + "?kept=added")
        : refused(page(proposal, found, typed, errors, ""));
  }

  /** Members from the register: all, or those whose numbers the officer writes down. */
  @POST
  @Path("{class}/register")
  @RolesAllowed(Role.BID_OFFICER)
  public Response addOfRegister(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("class") UUID voterClass,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.proposal(security, id);
    VoterClass found = own.voterClass(proposal, voterClass);
    Entries typed = new Entries(form);
    FormErrors errors = addOfRegister(Officer.of(security), proposal, found, typed);
    return errors.isEmpty()
        ? Paths.to(language, proposal, "/members/" + voterClass + "?kept=added")
        : refused(page(proposal, found, typed, errors, ""));
  }

  private FormErrors addOfRegister(
      Officer officer, Proposal proposal, VoterClass found, Entries typed) {
    if (typed.ticked("all") && !typed.text("numbers").isEmpty()) {
      return FormErrors.of("numbers", "resolution.error.all-and-numbers");
    }
    if (typed.ticked("all")) {
      return FormErrors.NONE.when(
          lists.addWholeRegister(officer, proposal, found) == 0, "all", "bid.error.empty");
    }
    MemberLines lines = MemberLines.ofRegister(typed.text("numbers"), found.isWeighted());
    if (lines.fault().isPresent()) {
      return errors("numbers", lines);
    }
    return lists
        .addOfRegister(officer, proposal, found, lines.lines())
        .map(unknown -> FormErrors.of("numbers", "resolution.error.unknown-number", unknown))
        .orElse(FormErrors.NONE);
  }

  /** Takes a member out of the class. */
  @POST
  @Path("{class}/remove")
  @RolesAllowed(Role.BID_OFFICER)
  public Response remove(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("class") UUID voterClass,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.proposal(security, id);
    VoterClass found = own.voterClass(proposal, voterClass);
    Entries typed = new Entries(form);
    Optional<UUID> member =
        Ids.find(typed.text("member"))
            .filter(voter ->
                lists.members(proposal.id(), found).stream()
                    .anyMatch(one -> one.voter().id().equals(voter)));
    if (member.isEmpty()) {
      FormErrors errors = FormErrors.of("member", "bid.error.choose");
      return refused(page(proposal, found, typed, errors, ""));
    }
    lists.remove(Officer.of(security), found, member.get());
    return Paths.to(language, proposal, "/members/" + voterClass + "?kept=removed");
  }

  private static FormErrors errors(String field, MemberLines lines) {
    return lines
        .fault()
        .map(fault -> FormErrors.of(field, "resolution.line." + fault.kind().code(), fault.line()))
        .orElse(FormErrors.NONE);
  }

  private ClassPage page(
      Proposal proposal, VoterClass found, Entries typed, FormErrors errors, String kept) {
    return new ClassPage(proposal, found, lists.members(proposal.id(), found), typed, errors, kept);
  }

  private static Response refused(Page page) {
    return Response.status(422).entity(page).build();
  }
}
