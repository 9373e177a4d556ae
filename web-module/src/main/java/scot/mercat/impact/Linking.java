package scot.mercat.impact;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import scot.mercat.consultation.Consultation;
import scot.mercat.identity.Officer;
import scot.mercat.impact.store.ChangeStore;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.Plan;
import scot.mercat.theme.ThemeId;

/** Says which paragraphs changed because of a theme. People read it from the next publication. */
@Singleton
@Transactional
public class Linking {
  private final AnswerDrafts drafts;
  private final ChangeStore store;
  private final AnswerWords words;
  private final AnswerNotes notes;

  @Inject
  public Linking(AnswerDrafts drafts, ChangeStore store, AnswerWords words, AnswerNotes notes) {
    this.drafts = drafts;
    this.store = store;
    this.words = words;
    this.notes = notes;
  }

  /**
   * Says that the paragraph is as it is, from this version on, because of the theme.
   *
   * @param reason in English; never blank
   * @return the link's id
   */
  public UUID link(
      Officer officer,
      Consultation consultation,
      ThemeId theme,
      Plan plan,
      int version,
      BlockId block,
      String reason) {
    notes.requireLeave(officer, consultation, theme);
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A reason is required");
    }
    drafts.hold(theme);
    UUID change = store.add(theme, plan.id(), version, block);
    words.keepEnglish(theme, Part.reason(change), reason, officer.name());
    note(officer, consultation, "impact.linked", theme, change);
    return change;
  }

  /** Takes the link back; nothing happens where it is none of the theme's. */
  public void unlink(Officer officer, Consultation consultation, ThemeId theme, UUID change) {
    notes.requireLeave(officer, consultation, theme);
    if (drafts.hold(theme).changes().stream().anyMatch(one -> one.id().equals(change))) {
      store.takeBack(change);
      words.keepEnglish(theme, Part.reason(change), "", officer.name());
      note(officer, consultation, "impact.unlinked", theme, change);
    }
  }

  private void note(
      Officer officer, Consultation consultation, String action, ThemeId theme, UUID change) {
    notes.append(officer, consultation, action, theme, Map.of("change", change.toString()));
  }
}
