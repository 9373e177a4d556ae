package scot.mercat.impact.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.impact.AnswerOutcome;
import scot.mercat.impact.Publishing;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Publishes an answer in an approver's name, and says how many were told. */
@Path("{lang}/officer/answers/{consultation}/{theme}/publish")
public class PublishResource {
  private final Cases cases;
  private final CasePages pages;
  private final Publishing publishing;

  @Inject
  public PublishResource(Cases cases, CasePages pages, Publishing publishing) {
    this.cases = cases;
    this.pages = pages;
    this.publishing = publishing;
  }

  /** Asks once more. An answer that lacks something is shown with what it lacks. */
  @GET
  @RolesAllowed(Role.APPROVER)
  public Page check(@BeanParam ThemePath path, @Context SecurityContext security) {
    AnswerCase found = cases.find(Officer.of(security), path);
    return found.draft().missing().isEmpty()
        ? page(found, path, FormErrors.NONE)
        : pages.page(found, "", FormErrors.NONE);
  }

  @POST
  @RolesAllowed(Role.APPROVER)
  public Response publish(
      @BeanParam ThemePath path,
      @FormParam("seen") @DefaultValue("") String seen,
      @Context SecurityContext security) {
    Officer officer = Officer.of(security);
    AnswerCase found = cases.find(officer, path);
    return switch (publishing.publish(
        officer, found.consultation(), found.theme().id(), seen, cases.now())) {
      case AnswerOutcome.Published published ->
          AnswerPaths.to(path.lang, found.path() + "/publish/" + published.number());
      case AnswerOutcome.Incomplete incomplete ->
          AnswerPaths.again(
              pages.page(
                  cases.find(officer, path), "", FormErrors.of("missing", "impact.publish.lacks")));
      case AnswerOutcome.ChangedSince changed ->
          AnswerPaths.again(
              page(
                  cases.find(officer, path),
                  path,
                  FormErrors.of("publish", "impact.publish.changed")));
    };
  }

  @GET
  @Path("{number:[0-9]{1,6}}")
  @RolesAllowed({Role.EDITOR, Role.APPROVER})
  public Page published(
      @BeanParam ThemePath path,
      @PathParam("number") int number,
      @Context SecurityContext security) {
    AnswerCase found = cases.find(Officer.of(security), path);
    return found.draft().published().stream()
        .filter(one -> one.number() == number)
        .findFirst()
        .map(one -> new PublishedPage(found, one))
        .orElseThrow(NotFoundException::new);
  }

  private PublishPage page(AnswerCase found, ThemePath path, FormErrors errors) {
    return new PublishPage(
        found,
        cases.preview(found, path.lang),
        pages.owners(),
        publishing.untold(found.draft()),
        errors);
  }
}
