package scot.mercat.impact;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import scot.mercat.impact.store.AnswerStore;
import scot.mercat.theme.ThemeHold;
import scot.mercat.theme.ThemeId;

/** A theme stays once anything has been written in answer to it, published or not. */
@Singleton
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
