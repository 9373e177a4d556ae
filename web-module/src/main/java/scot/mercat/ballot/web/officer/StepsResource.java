package scot.mercat.ballot.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import scot.mercat.ballot.HowToVote;
import scot.mercat.ballot.rules.StepsReview;
import scot.mercat.identity.Officer;
import scot.mercat.identity.OfficerNames;
import scot.mercat.identity.Role;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Where a person checks what voters are told in another language of how to vote. */
@Path("{lang}/officer/ballot/how-to-vote")
public class StepsResource {
  private final HowToVote how;
  private final OfficerNames names;

  @Inject
  public StepsResource(HowToVote how, OfficerNames names) {
    this.how = how;
    this.names = names;
  }

  @GET
  @RolesAllowed({Role.TRANSLATOR, Role.BALLOT_HOLDER, Role.BID_OFFICER})
  public Page list(@Context SecurityContext security) {
    Officer officer = Officer.of(security);
    return new StepsListPage(
        HowToVote.languages().stream().map(language -> line(officer, language)).toList());
  }

  @GET
  @Path("{target}")
  @RolesAllowed({Role.TRANSLATOR, Role.BALLOT_HOLDER, Role.BID_OFFICER})
  public Page show(
      @PathParam("target") String target,
      @QueryParam("kept") @DefaultValue("") String kept,
      @Context SecurityContext security) {
    StepsListPage.Line line = line(Officer.of(security), language(target));
    return page(line, false, kept.equals("right"), FormErrors.NONE);
  }

  /** The officer says that the version before them is right. */
  @POST
  @Path("{target}")
  @RolesAllowed(Role.TRANSLATOR)
  public Response review(
      @PathParam("lang") Language language,
      @PathParam("target") String target,
      @Context SecurityContext security,
      Form form) {
    Language checked = language(target);
    Officer officer = Officer.of(security);
    Entries typed = new Entries(form);
    boolean reads = typed.ticked("reads");
    FormErrors errors = FormErrors.NONE.when(!reads, "reads", "ballot.steps.error.reads");
    if (errors.isEmpty()) {
      boolean isKept = how.review(officer, checked, typed.text("fingerprint"));
      errors = errors.when(!isKept, "reads", "ballot.steps.error.changed");
    }
    return errors.isEmpty()
        ? Response.seeOther(URI.create("/" + language.tag() + address(checked) + "?kept=right"))
            .build()
        : Response.status(422).entity(page(line(officer, checked), reads, false, errors)).build();
  }

  private static String address(Language checked) {
    return "/officer/ballot/how-to-vote/" + checked.tag();
  }

  /** One of those that it can be said in. */
  private static Language language(String tag) {
    return HowToVote.languages().stream()
        .filter(language -> language.tag().equals(tag))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private StepsPage page(StepsListPage.Line line, boolean reads, boolean kept, FormErrors errors) {
    return new StepsPage(
        line,
        how.unchecked(Language.ENGLISH),
        how.unchecked(line.language()),
        HowToVote.version(line.language()).fingerprint(),
        reads,
        kept,
        errors);
  }

  private StepsListPage.Line line(Officer officer, Language language) {
    StepsReview.State state = how.state(officer.body(), language);
    return new StepsListPage.Line(language, state, state.last().map(this::name).orElse(""));
  }

  private String name(StepsReview review) {
    String officer = review.by().toString();
    Map<String, String> known = names.names(Set.of(officer));
    return known.getOrDefault(officer, "");
  }
}
