package scot.mercat.businessplan.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import scot.mercat.bid.District;
import scot.mercat.bid.Districts;
import scot.mercat.bid.Proposal;
import scot.mercat.businessplan.Questions;
import scot.mercat.translations.Language;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;
import scot.mercat.web.SendingPace;

/** Where anybody asks about the newest proposal, and reads what was answered about any. */
@Path("{lang}/bids/{code}/questions")
public class QuestionsResource {
  private final Districts districts;
  private final Questions questions;
  private final SendingPace pace;

  @Inject
  public QuestionsResource(Districts districts, Questions questions, SendingPace pace) {
    this.districts = districts;
    this.questions = questions;
    this.pace = pace;
  }

  @GET
  @PermitAll
  public Page list(
      @PathParam("code") String code, @QueryParam("kept") @DefaultValue("") String kept) {
    District district = district(code);
    List<Proposal> proposals = districts.proposals(district);
    return new QuestionsPage(
        district,
        proposals.stream().flatMap(one -> questions.published(one.id()).stream()).toList(),
        !proposals.isEmpty(),
        !kept.isEmpty());
  }

  @GET
  @Path("new")
  @PermitAll
  public Page form(@PathParam("code") String code) {
    return new AskPage(district(code), new Entries(new Form()), FormErrors.NONE);
  }

  @POST
  @Path("new")
  @PermitAll
  public Response ask(
      @PathParam("lang") Language lang,
      @PathParam("code") String code,
      @Context HttpServletRequest request,
      Form form) {
    District district = district(code);
    Proposal proposal = districts.proposals(district).getFirst();
    Entries typed = new Entries(form);
    FormErrors errors = errors(typed, request);
    if (!errors.isEmpty()) {
      return Response.status(422)
          .type(MediaType.TEXT_HTML_TYPE)
          .entity(new AskPage(district, typed, errors))
          .build();
    }
    questions.ask(proposal, new TypedQuestion(typed).asked(Optional.empty(), lang));
    URI list = URI.create("/" + lang.tag() + "/bids/" + code + "/questions?kept=question");
    return Response.seeOther(list).build();
  }

  private FormErrors errors(Entries typed, HttpServletRequest request) {
    FormErrors errors =
        new TypedQuestion(typed)
            .errors()
            .when(!typed.text("website").isEmpty(), "question", "businessplan.ask.error.trap");
    return errors.isEmpty() && !pace.admits("bid-question", request)
        ? FormErrors.of("question", "businessplan.ask.error.many", SendingPace.WINDOW.toMinutes())
        : errors;
  }

  private District district(String code) {
    return districts.find(code).orElseThrow(NotFoundException::new);
  }
}
