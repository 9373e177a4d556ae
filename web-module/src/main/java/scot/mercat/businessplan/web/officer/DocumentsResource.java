package scot.mercat.businessplan.web.officer;

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
import java.util.UUID;
import scot.mercat.bid.OwnProposals;
import scot.mercat.bid.Proposal;
import scot.mercat.businessplan.PlanDocuments;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Where a BID's officer chooses the documents of its proposal. */
@Path("{lang}/officer/bids/{proposal}/business-plan")
public class DocumentsResource {
  private final OwnProposals own;
  private final PlanDocuments documents;
  private final DocumentsPages pages;

  @Inject
  public DocumentsResource(OwnProposals own, PlanDocuments documents, DocumentsPages pages) {
    this.own = own;
    this.documents = documents;
    this.pages = pages;
  }

  @GET
  @RolesAllowed(Role.BID_OFFICER)
  public Page show(
      @PathParam("proposal") UUID id,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    Proposal proposal = own.get(security, id);
    return pages.of(Officer.of(security), proposal, kept, FormErrors.NONE);
  }

  /** Adds a document. */
  @POST
  @RolesAllowed(Role.BID_OFFICER)
  public Response add(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    Officer officer = Officer.of(security);
    return documents.add(officer, proposal, new Entries(form).text("plan"))
        ? PlanAnswers.to(language, id, "/business-plan?kept=document")
        : again(officer, proposal, "plan");
  }

  @POST
  @Path("remove/{plan}")
  @RolesAllowed(Role.BID_OFFICER)
  public Response remove(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @PathParam("plan") String plan,
      @Context SecurityContext security) {
    documents.remove(Officer.of(security), own.get(security, id), plan);
    return PlanAnswers.to(language, id, "/business-plan?kept=removed");
  }

  @POST
  @Path("consultation")
  @RolesAllowed(Role.BID_OFFICER)
  public Response link(
      @PathParam("lang") Language language,
      @PathParam("proposal") UUID id,
      @Context SecurityContext security,
      Form form) {
    Proposal proposal = own.get(security, id);
    Officer officer = Officer.of(security);
    return isLinked(officer, proposal, new Entries(form).text("consultation"))
        ? PlanAnswers.to(language, id, "/business-plan?kept=consultation")
        : again(officer, proposal, "consultation");
  }

  private boolean isLinked(Officer officer, Proposal proposal, String chosen) {
    return !chosen.isEmpty()
        && documents.link(officer, proposal, chosen.equals(DocumentsPage.NONE) ? "" : chosen);
  }

  private Response again(Officer officer, Proposal proposal, String field) {
    FormErrors errors = FormErrors.of(field, "bid.error.choose");
    return PlanAnswers.again(pages.of(officer, proposal, "", errors));
  }
}
