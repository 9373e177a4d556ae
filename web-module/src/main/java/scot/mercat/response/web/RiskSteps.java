package scot.mercat.response.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import scot.mercat.place.Places;
import scot.mercat.response.ResponseId;
import scot.mercat.response.Responses;
import scot.mercat.response.Safeguarding;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.FormTokens;
import scot.mercat.web.FormTokens.FormToken;
import scot.mercat.web.Page;

/** Leads from the link beside a comment to thanks, by way of one form. */
@Singleton
class RiskSteps {
  private static final int UNPROCESSABLE = 422;

  private final Responses responses;
  private final Safeguarding safeguarding;
  private final CommentGate gate;
  private final FormTokens tokens;
  private final Places places;

  @Inject
  RiskSteps(
      Responses responses,
      Safeguarding safeguarding,
      CommentGate gate,
      FormTokens tokens,
      Places places) {
    this.responses = responses;
    this.safeguarding = safeguarding;
    this.gate = gate;
    this.tokens = tokens;
    this.places = places;
  }

  Response ask(Language reader, ResponseId id) {
    return responses
        .findPublic(id)
        .map(response -> page(response, RiskForm.EMPTY, FormErrors.NONE))
        .orElseGet(() -> gone(reader, id));
  }

  Response tell(Language reader, ResponseId id, RiskForm form, HttpServletRequest request) {
    Optional<scot.mercat.response.Response> shown = responses.findPublic(id);
    if (shown.isEmpty()) {
      return gone(reader, id);
    }
    Optional<FormToken> token = tokens.read(FormTokens.ANYONE, form.token());
    if (token.isEmpty()) {
      return page(shown.get(), form.again(), FormErrors.of("send", "response.error.risk-old"));
    }
    FormErrors errors = form.errors();
    if (errors.isEmpty()) {
      errors = RiskForm.hasteErrors(gate.check(request, "at-risk", form.trap(), token.get()));
    }
    if (!errors.isEmpty()) {
      return page(shown.get(), form, errors);
    }
    safeguarding.flagAsResident(id, form.text());
    return toThanks(reader);
  }

  Page thanks() {
    return new RiskToldPage(places.helpLines());
  }

  /** A form sent twice, or by two people: the comment is hidden already, and both are thanked. */
  private Response gone(Language reader, ResponseId id) {
    if (!responses.isHiddenAsRisk(id)) {
      throw new NotFoundException();
    }
    return toThanks(reader);
  }

  private static Response toThanks(Language reader) {
    return Response.seeOther(URI.create("/" + reader.tag() + "/comments/at-risk")).build();
  }

  private Response page(scot.mercat.response.Response response, RiskForm form, FormErrors errors) {
    return Response.status(errors.isEmpty() ? 200 : UNPROCESSABLE)
        .entity(new RiskPage(response, form, errors, places.helpLines()))
        .build();
  }
}
