package scot.mercat.bid.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.Register;
import scot.mercat.bid.RegisterImports;
import scot.mercat.bid.RegisterImports.Review;
import scot.mercat.bid.RegisterJobs;
import scot.mercat.bid.rules.ColumnMapping;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** A register as a billing authority sends it: sent in, its columns named, checked, then used. */
@Path("{lang}/officer/bids/{proposal}/import")
public class ImportResource {
  private final OwnProposals own;
  private final RegisterImports imports;
  private final RegisterJobs jobs;
  private final Register register;

  @Inject
  public ImportResource(
      OwnProposals own, RegisterImports imports, RegisterJobs jobs, Register register) {
    this.own = own;
    this.imports = imports;
    this.jobs = jobs;
    this.register = register;
  }

  @GET
  @RolesAllowed(Role.BID_OFFICER)
  public Page begin(@PathParam("proposal") UUID id, @Context SecurityContext security) {
    return new ImportPage(open(security, id), "", FormErrors.NONE);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Role.BID_OFFICER)
  public Response send(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @FormParam("file") @Nullable EntityPart file,
      @FormParam("pasted") @Nullable EntityPart pasted,
      @Context SecurityContext security) {
    Proposal proposal = open(security, id);
    SentRegister sent = SentRegister.of(file, pasted);
    if (!sent.errors().isEmpty()) {
      return Response.status(422)
          .entity(new ImportPage(proposal, sent.csv(), sent.errors()))
          .build();
    }
    UUID draft = imports.propose(Officer.of(security), proposal, sent.csv());
    return check(language, security, review(security, id, draft));
  }

  @GET
  @Path("{draft}")
  @RolesAllowed(Role.BID_OFFICER)
  public Response show(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("draft") UUID draft,
      @Context SecurityContext security) {
    Review review = review(security, id, draft);
    return jobs.checking(review)
        .map(job -> to(language, job))
        .orElseGet(() -> Response.ok(ReviewPage.of(review, FormErrors.NONE)).build());
  }

  /** Says what the columns mean. */
  @POST
  @Path("{draft}/columns")
  @RolesAllowed(Role.BID_OFFICER)
  public Response map(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("draft") UUID draft,
      @Context SecurityContext security,
      Form form) {
    Review review = review(security, id, draft);
    TypedMapping typed = new TypedMapping(form, review.headings().size());
    ColumnMapping mapping = typed.mapping();
    FormErrors errors = typed.errors();
    if (!errors.isEmpty()) {
      return Response.status(422).entity(ReviewPage.of(review, mapping, errors)).build();
    }
    imports.map(Officer.of(security), draft, mapping);
    return check(language, security, review(security, id, draft));
  }

  @POST
  @Path("{draft}")
  @RolesAllowed(Role.BID_OFFICER)
  public Response confirm(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("draft") UUID draft,
      @Context SecurityContext security) {
    Review review = review(security, id, draft);
    if (review.isLong() && review.found().filter(found -> found.lines() > 0).isPresent()) {
      return to(language, jobs.use(Officer.of(security), review));
    }
    return !review.isLong() && imports.confirm(Officer.of(security), review)
        ? BidDeskResource.to(language, id, "?kept=imported").build()
        : Response.status(422)
            .entity(ReviewPage.of(review, FormErrors.of("confirm", "bid.error.nothing-to-use")))
            .build();
  }

  /** A long file is read by a job; a short one when its page is shown. */
  private Response check(Language language, SecurityContext security, Review review) {
    return review.isToBeChecked()
        ? to(language, jobs.check(Officer.of(security), review))
        : BidDeskResource.to(language, review.proposal().id().value(), "/import/" + review.id())
            .build();
  }

  private static Response to(Language language, UUID job) {
    URI address = URI.create("/" + language.tag() + "/officer/jobs/" + job);
    return Response.seeOther(address).build();
  }

  private Review review(SecurityContext security, UUID id, UUID draft) {
    return imports
        .review(Officer.of(security), open(security, id), draft)
        .orElseThrow(NotFoundException::new);
  }

  /** Once the register is frozen no file changes it. */
  private Proposal open(SecurityContext security, UUID id) {
    Proposal proposal = own.get(security, id);
    if (register.isFrozen(proposal.id())) {
      throw new NotFoundException();
    }
    return proposal;
  }
}
