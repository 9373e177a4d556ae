package scot.mercat.identity.web;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import scot.mercat.identity.BodySource;
import scot.mercat.identity.StartOutcome;
import scot.mercat.identity.Starting;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;

/** The first administrator's page, for whoever has the code from the data folder. */
@Path("{lang}/officer/start")
public class StartResource {
  private final Starting starting;
  private final Visits visits;
  private final List<BodySource> bodies;

  @Inject
  public StartResource(Starting starting, Visits visits, Instance<BodySource> bodies) {
    this.starting = starting;
    this.visits = visits;
    this.bodies = bodies.stream().toList();
  }

  @GET
  @PermitAll
  public Response show(@PathParam("lang") Language language) {
    return page(200, new StartForm(), FormErrors.NONE);
  }

  @POST
  @PermitAll
  public Response start(
      @PathParam("lang") Language language,
      @BeanParam StartForm form,
      @Context HttpServletRequest request) {
    partnership().ifPresent(code -> form.body = code);
    FormErrors errors = form.errors();
    if (!errors.isEmpty()) {
      return page(422, form, errors);
    }
    return switch (starting.start(
        form.code, form.wanted(language.tag()), form.password, visits.of(request))) {
      case StartOutcome.Made() ->
          Response.seeOther(URI.create("/" + language.tag() + "/officer/sign-in?done=password"))
              .build();
      case StartOutcome.WrongCode() -> again(form, "code", "identity.start.code.wrong");
      case StartOutcome.EmailTaken() -> again(form, "email", "identity.email.taken");
      case StartOutcome.Unfit unfit ->
          page(422, form, PasswordProblems.of("password", unfit.problem()));
      case StartOutcome.Wait wait ->
          page(
              422,
              form,
              FormErrors.of("code", "identity.sign-in.wait", wait.until().plusSeconds(59)));
    };
  }

  private Response again(StartForm form, String field, String key) {
    return page(422, form, FormErrors.of(field, key));
  }

  private Response page(int status, StartForm form, FormErrors errors) {
    Optional<String> partnership = partnership();
    return Response.status(status)
        .entity(
            new StartPage(
                starting.isOver(),
                form.code,
                form.name,
                form.email,
                partnership.orElse(form.body),
                partnership.isPresent(),
                errors))
        .build();
  }

  private Optional<String> partnership() {
    return bodies.stream()
        .flatMap(source -> source.bodies().stream())
        .map(BodySource.NamedBody::code)
        .findFirst();
  }
}
