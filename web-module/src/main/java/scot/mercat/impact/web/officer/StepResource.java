package scot.mercat.impact.web.officer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.EnumMap;
import java.util.Map;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.impact.AnswerDesk;
import scot.mercat.impact.WriteOutcome;
import scot.mercat.impact.rules.Field;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Writes an answer, one form at a time. */
@Path("{lang}/officer/answers/{consultation}/{theme}/{step:considered|decision|action}")
public class StepResource {
  private final Cases cases;
  private final CasePages pages;
  private final AnswerDesk desk;

  @Inject
  public StepResource(Cases cases, CasePages pages, AnswerDesk desk) {
    this.cases = cases;
    this.pages = pages;
    this.desk = desk;
  }

  @GET
  @RolesAllowed(Role.EDITOR)
  public Page form(
      @BeanParam ThemePath path,
      @PathParam("step") String step,
      @Context SecurityContext security) {
    AnswerCase found = cases.find(Officer.of(security), path);
    StepForm form = StepForm.of(step(step), found.draft().answer(), texts(found));
    return page(found, form, found.draft().fingerprint(), FormErrors.NONE);
  }

  @POST
  @RolesAllowed(Role.EDITOR)
  public Response write(
      @BeanParam ThemePath path,
      @PathParam("step") String step,
      @Context SecurityContext security,
      MultivaluedMap<String, String> sent) {
    Officer officer = Officer.of(security);
    AnswerCase found = cases.find(officer, path);
    StepForm form = new StepForm(step(step), Entries.of(sent));
    String seen = form.entries().get("seen");
    FormErrors errors = form.errors(cases.today(), pages.owners().keySet());
    if (!errors.isEmpty()) {
      return AnswerPaths.again(page(found, form, seen, errors));
    }
    return switch (desk.write(
        officer, found.consultation(), seen, form.over(found.draft().answer()), form.texts())) {
      case WriteOutcome.Written written ->
          AnswerPaths.to(path.lang, found.path() + "?kept=written");
      case WriteOutcome.NotConsidered not -> AnswerPaths.again(notConsidered(found, form, seen));
      case WriteOutcome.WrittenByAnother another ->
          AnswerPaths.again(another(cases.find(officer, path), form));
    };
  }

  private StepPage notConsidered(AnswerCase found, StepForm form, String seen) {
    String field = form.step() == Step.CONSIDERED ? "considered-by" : "decision";
    return page(found, form, seen, FormErrors.of(field, "impact.error.considered"));
  }

  /** Both are shown: what stands there now, and in the form still what was typed. */
  private StepPage another(AnswerCase now, StepForm form) {
    return new StepPage(
        now,
        form.step(),
        form.entries(),
        now.draft().fingerprint(),
        true,
        pages.owners(),
        FormErrors.of(form.step().fields().getFirst().code(), "impact.error.another"));
  }

  private StepPage page(AnswerCase found, StepForm form, String seen, FormErrors errors) {
    return new StepPage(found, form.step(), form.entries(), seen, false, pages.owners(), errors);
  }

  private static Map<Field, String> texts(AnswerCase found) {
    Map<Field, String> texts = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      found.view().line(field).ifPresent(line -> texts.put(field, line.text()));
    }
    return texts;
  }

  private static Step step(String code) {
    return Step.find(code).orElseThrow(NotFoundException::new);
  }
}
