package scot.mercat.impact;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import scot.mercat.impact.store.AnswerStore;
import scot.mercat.impact.store.ChangeStore;
import scot.mercat.impact.store.PublicationStore;
import scot.mercat.impact.store.TextStore;
import scot.mercat.theme.ThemeId;

/** Reads answers as they are being written. */
@Singleton
@Transactional
public class AnswerDrafts {
  private final AnswerStore answers;
  private final TextStore texts;
  private final ChangeStore changes;
  private final PublicationStore publications;

  @Inject
  public AnswerDrafts(
      AnswerStore answers, TextStore texts, ChangeStore changes, PublicationStore publications) {
    this.answers = answers;
    this.texts = texts;
    this.changes = changes;
    this.publications = publications;
  }

  public AnswerDraft of(ThemeId theme) {
    return with(answers.find(theme).orElse(Answer.none(theme)));
  }

  /** The same, held against other writers until the transaction ends. */
  AnswerDraft hold(ThemeId theme) {
    return with(answers.lock(theme));
  }

  private AnswerDraft with(Answer answer) {
    ThemeId theme = answer.theme();
    return new AnswerDraft(answer, texts.english(theme), changes.of(theme), publications.of(theme));
  }
}
