package scot.mercat.theme.web.officer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.identity.Officer;
import scot.mercat.shared.Ids;
import scot.mercat.theme.Coding;
import scot.mercat.theme.CodingList;
import scot.mercat.theme.NameOutcome;
import scot.mercat.theme.Theme;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;

/** Does what an officer asks for with responses. */
@Singleton
class Acting {
  private final Coding coding;
  private final CodingList list;
  private final OwnThemes own;

  @Inject
  Acting(Coding coding, CodingList list, OwnThemes own) {
    this.coding = coding;
    this.list = list;
    this.own = own;
  }

  /** What has to be put right before it can be done; nothing where it was done. */
  FormErrors act(Officer officer, Consultation consultation, Action action) {
    FormErrors errors = action.errors();
    if (!errors.isEmpty()) {
      return errors;
    }
    if (!list.holds(officer, consultation, action.responses())) {
      throw new NotFoundException();
    }
    if (action.isOut()) {
      coding.putOutOfScope(officer, consultation, action.responses(), action.reason());
      return FormErrors.NONE;
    }
    return action.title().isEmpty()
        ? put(officer, consultation, action)
        : putAnew(officer, consultation, action);
  }

  /** A theme may be gone by now, merged into another. */
  private FormErrors put(Officer officer, Consultation consultation, Action action) {
    Optional<Theme> theme =
        Ids.find(action.theme()).flatMap(id -> own.find(consultation, id, Language.ENGLISH));
    if (theme.isEmpty()) {
      return FormErrors.of("theme", "theme.error.no-theme");
    }
    coding.code(officer, consultation, theme.get().id(), action.responses());
    return FormErrors.NONE;
  }

  private FormErrors putAnew(Officer officer, Consultation consultation, Action action) {
    return switch (coding.codeAnew(officer, consultation, action.title(), action.responses())) {
      case NameOutcome.Named named -> FormErrors.NONE;
      case NameOutcome.Taken taken -> FormErrors.of("title", "theme.error.title-taken");
    };
  }
}
