package scot.mercat.search.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.search.Question;
import scot.mercat.search.Search;
import scot.mercat.search.web.QuestionForm;
import scot.mercat.search.web.ResultsPage;
import scot.mercat.web.Page;

/** Officers search in all languages, and besides what is public what belongs to their body. */
@Path("{lang}/officer/search")
public class OfficerSearchResource {
  private final Search search;

  @Inject
  public OfficerSearchResource(Search search) {
    this.search = search;
  }

  @GET
  @RolesAllowed({Role.ANALYST, Role.MODERATOR, Role.EDITOR})
  public Page find(@Context SecurityContext security, @BeanParam QuestionForm form) {
    Question question = form.question();
    return new ResultsPage(question, search.forOfficer(Officer.of(security), question), true);
  }
}
