package scot.mercat.impact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import scot.mercat.impact.store.AnswerStore;
import scot.mercat.theme.ThemeHold;
import scot.mercat.theme.ThemeId;

/** A theme stays once anything has been written in answer to it, published or not. */
@Dependent
public class AnsweredThemes implements ThemeHold {
  private final AnswerStore store;

  @Inject
  public AnsweredThemes(AnswerStore store) {
    this.store = store;
  }

  @Override
  public boolean isHeld(ThemeId theme) {
    return store.find(theme).isPresent();
  }
}
