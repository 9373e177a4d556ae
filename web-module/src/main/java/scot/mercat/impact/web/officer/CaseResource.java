package scot.mercat.impact.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** One answer: how far it is, what is missing, and the way to each part of it. */
@Path("{lang}/officer/answers/{consultation}/{theme}")
public class CaseResource {
  private final Cases cases;
  private final CasePages pages;

  @Inject
  public CaseResource(Cases cases, CasePages pages) {
    this.cases = cases;
    this.pages = pages;
  }

  @GET
  @RolesAllowed({Role.EDITOR, Role.APPROVER, Role.TRANSLATOR})
  public Page show(
      @BeanParam ThemePath path,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    return pages.page(cases.find(Officer.of(security), path), kept, FormErrors.NONE);
  }

  /** As people would read it, in the language of the page. */
  @GET
  @Path("preview")
  @RolesAllowed({Role.EDITOR, Role.APPROVER, Role.TRANSLATOR})
  public Page preview(@BeanParam ThemePath path, @Context SecurityContext security) {
    AnswerCase found = cases.find(Officer.of(security), path);
    return new PreviewPage(found, cases.preview(found, path.lang), pages.owners());
  }
}
