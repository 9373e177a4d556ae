package scot.mercat.response.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.place.Places;
import scot.mercat.plan.Plan;
import scot.mercat.response.ReceiveOutcome;
import scot.mercat.response.Responses;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;
import scot.mercat.web.FormTokens;
import scot.mercat.web.FormTokens.FormToken;

/** Leads a person through a comment: the words, what may be done with them, a check, sent. */
@Singleton
class CommentSteps {
  private static final int UNPROCESSABLE = 422;

  private final Responses responses;
  private final CommentSending sending;
  private final FormTokens tokens;
  private final CommentGate gate;
  private final Places places;

  @Inject
  CommentSteps(
      Responses responses,
      CommentSending sending,
      FormTokens tokens,
      CommentGate gate,
      Places places) {
    this.responses = responses;
    this.sending = sending;
    this.tokens = tokens;
    this.gate = gate;
    this.places = places;
  }

  /** The form, if that version of the plan is what is asked about now. */
  Optional<Response> begin(CommentTarget target, Language reader) {
    return responses
        .openFor(target.plan().id(), target.version())
        .map(open -> page("words", target, open, CommentForm.empty(reader), FormErrors.NONE));
  }

  /** The version of the plan that is asked about now, if any is. */
  Optional<Integer> openVersion(Plan plan) {
    return responses.openOn(plan.id()).map(Consultation::version);
  }

  Response next(
      CommentTarget target, Language reader, CommentForm form, HttpServletRequest request) {
    Optional<Consultation> open = responses.openFor(target.plan().id(), target.version());
    if (open.isEmpty()) {
      return closed(target, form.text());
    }
    return switch (form.step()) {
      case "words" -> onward("words", "about", target, open.get(), form, form.wordsErrors());
      case "about" -> onward("about", "check", target, open.get(), form, form.aboutErrors());
      case "send" -> send(target, reader, open.get(), form, request);
      case "edit-about" -> page("about", target, open.get(), form, FormErrors.NONE);
      default -> page("words", target, open.get(), form, FormErrors.NONE);
    };
  }

  private Response onward(
      String here,
      String there,
      CommentTarget target,
      Consultation open,
      CommentForm form,
      FormErrors errors) {
    return page(errors.isEmpty() ? there : here, target, open, form, errors);
  }

  private Response send(
      CommentTarget target,
      Language reader,
      Consultation open,
      CommentForm form,
      HttpServletRequest request) {
    if (!form.wordsErrors().isEmpty()) {
      return page("words", target, open, form, form.wordsErrors());
    }
    if (!form.aboutErrors().isEmpty()) {
      return page("about", target, open, form, form.aboutErrors());
    }
    Optional<FormToken> token = tokens.read(FormTokens.ANYONE, form.token());
    if (token.isEmpty()) {
      return page("check", target, open, form.again(), FormErrors.of("send", "response.error.old"));
    }
    FormErrors haste =
        CommentForm.hasteErrors(gate.check(request, "comment", form.trap(), token.get()));
    if (!haste.isEmpty()) {
      return page("check", target, open, form, haste);
    }
    return switch (sending.send(target, reader, open, form, token.get())) {
      case ReceiveOutcome.Received received ->
          Response.seeOther(sending.thanks(reader, open, received)).build();
      case ReceiveOutcome.Closed closed -> closed(target, form.text());
    };
  }

  private Response page(
      String step, CommentTarget target, Consultation open, CommentForm form, FormErrors errors) {
    return Response.status(errors.isEmpty() ? 200 : UNPROCESSABLE)
        .entity(new CommentPage(step, target, open, form, errors, places.helpLines()))
        .build();
  }

  static Response closed(CommentTarget target, String text) {
    return Response.ok(new ClosedPage(target, text)).build();
  }
}
