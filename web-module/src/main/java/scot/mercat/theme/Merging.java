package scot.mercat.theme;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import scot.mercat.consultation.Consultation;
import scot.mercat.identity.Officer;
import scot.mercat.theme.store.CodingStore;
import scot.mercat.theme.store.ThemeStore;

/** Makes one theme of two that say the same. */
@Singleton
@Transactional
public class Merging {
  private final ThemeStore themes;
  private final CodingStore codings;
  private final List<ThemeHold> holds;
  private final ThemeNotes notes;

  @Inject
  public Merging(
      ThemeStore themes, CodingStore codings, @Any Instance<ThemeHold> holds, ThemeNotes notes) {
    this.themes = themes;
    this.codings = codings;
    this.holds = holds.stream().toList();
    this.notes = notes;
  }

  /** Puts everything of the one theme into the other, and takes the empty one away. */
  public MergeOutcome merge(
      Officer officer, Consultation consultation, ThemeId from, ThemeId into) {
    notes.requireLeave(officer, consultation);
    if (from.equals(into)) {
      return new MergeOutcome.Same();
    }
    themes.lock(consultation.id());
    if (holds.stream().anyMatch(hold -> hold.isHeld(from))) {
      return new MergeOutcome.Answered();
    }
    int moved = codings.move(from, into);
    themes.remove(from);
    notes.append(
        officer,
        consultation,
        "theme.merged",
        into.value(),
        Map.of("from", from.value().toString(), "responses", "" + moved));
    return new MergeOutcome.Merged(moved);
  }
}
