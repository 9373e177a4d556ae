package scot.mercat.impact.web;

import java.util.List;
import scot.mercat.impact.Causes.CauseView;
import scot.mercat.plan.Change;
import scot.mercat.translations.Language;

/**
 * A changed paragraph with what caused it.
 *
 * @param language in which it is shown: the reader's where both versions are current in it
 */
public record ChangeView(Change change, Language language, List<CauseView> causes) {
  public ChangeView {
    causes = List.copyOf(causes);
  }
}
