package scot.mercat.search.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import scot.mercat.search.Question;
import scot.mercat.search.Search;
import scot.mercat.web.Page;

/** Residents search. */
@Path("{lang}/search")
public class SearchResource {
  private final Search search;

  @Inject
  public SearchResource(Search search) {
    this.search = search;
  }

  @GET
  @PermitAll
  public Page find(@BeanParam QuestionForm form) {
    Question question = form.question();
    return new ResultsPage(question, search.forResidents(question), false);
  }
}
