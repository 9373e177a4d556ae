package scot.mercat.theme.web.officer;

import java.util.List;
import scot.mercat.response.ResponseId;
import scot.mercat.web.FormErrors;

/**
 * What is to be done with responses.
 *
 * @param theme the id of a theme; empty for none
 * @param title of a new theme; empty for none
 * @param reason why they are out of scope
 * @param isOut whether they are to go out of scope, and not into a theme
 */
public record Action(
    List<ResponseId> responses, String theme, String title, String reason, boolean isOut) {
  public static final Action NONE = new Action(List.of(), "", "", "", false);

  static final int LONGEST_TITLE = 100;

  private static final int LONGEST_REASON = 400;

  public Action {
    responses = List.copyOf(responses);
  }

  /** The same with this one response, whatever was ticked. */
  Action on(ResponseId response) {
    return new Action(List.of(response), theme, title, reason, isOut);
  }

  public boolean isTicked(ResponseId response) {
    return responses.contains(response);
  }

  /** What has been done, once it is done. */
  Done done() {
    return isOut ? new Done(0, responses.size()) : new Done(responses.size(), 0);
  }

  FormErrors errors() {
    FormErrors ticked =
        FormErrors.NONE.when(responses.isEmpty(), "response", "theme.error.none-ticked");
    FormErrors errors =
        isOut
            ? ticked.when(reason.isEmpty(), "reason", "theme.error.reason")
            : ticked
                .when(theme.isEmpty() && title.isEmpty(), "theme", "theme.error.no-theme")
                .when(!theme.isEmpty() && !title.isEmpty(), "title", "theme.error.two-themes");
    return errors
        .when(title.length() > LONGEST_TITLE, "title", "theme.error.long", LONGEST_TITLE)
        .when(reason.length() > LONGEST_REASON, "reason", "theme.error.long", LONGEST_REASON);
  }
}
