package scot.mercat.place.web.officer;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import scot.mercat.place.KeepOutcome;
import scot.mercat.place.rules.Fault;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;

/** What officers get back from their forms. */
final class Answers {
  private Answers() {}

  /** On to the overview, or the same form with what has to be put right. */
  static Response of(Language language, KeepOutcome outcome, FormPage page) {
    return switch (outcome) {
      case KeepOutcome.Kept kept -> overview(language, page.form());
      case KeepOutcome.Refused(List<Fault> faults) ->
          Response.status(422).entity(page.with(errors(faults))).build();
      case KeepOutcome.NotFound notFound -> throw new NotFoundException();
    };
  }

  /**
   * @param what names the message that says what was kept, {@code place.kept.<what>}
   */
  static Response overview(Language language, String what) {
    String address = "/" + language.tag() + "/officer/place?kept=" + what;
    return Response.seeOther(URI.create(address)).build();
  }

  static FormErrors errors(List<Fault> faults) {
    FormErrors errors = FormErrors.NONE;
    for (Fault fault : faults) {
      errors = errors.and(fault.where(), "place.error." + fault.reason(), fault.facts().toArray());
    }
    return errors;
  }
}
