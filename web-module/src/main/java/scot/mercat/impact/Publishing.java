package scot.mercat.impact;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.impact.Tellings.Told;
import scot.mercat.impact.store.PublicationStore;
import scot.mercat.shared.Ids;
import scot.mercat.theme.ThemeId;

/**
 * Lets everybody read answers, and tells each person whose words are in the theme what is new. To
 * publish the same again tells only those who have not been told.
 */
@Singleton
@Transactional
public class Publishing {
  private final AnswerDrafts drafts;
  private final PublicationStore store;
  private final Tellings tellings;
  private final AnswerNotes notes;

  @Inject
  public Publishing(
      AnswerDrafts drafts, PublicationStore store, Tellings tellings, AnswerNotes notes) {
    this.drafts = drafts;
    this.store = store;
    this.tellings = tellings;
    this.notes = notes;
  }

  /**
   * Publishes the draft in the approver's name, as long as it is what they have seen.
   *
   * @param seen the fingerprint of the draft that they had before them
   */
  public AnswerOutcome publish(
      Officer approver, Consultation consultation, ThemeId theme, String seen, Instant at) {
    return publish(approver, consultation, theme, Optional.of(seen), at);
  }

  /** The same for what was published elsewhere before. */
  public AnswerOutcome publish(
      Officer approver, Consultation consultation, ThemeId theme, Instant at) {
    return publish(approver, consultation, theme, Optional.empty(), at);
  }

  /** How many responses' senders do not know yet what is published. */
  public int untold(AnswerDraft draft) {
    return tellings.untold(draft.published());
  }

  private AnswerOutcome publish(
      Officer approver,
      Consultation consultation,
      ThemeId theme,
      Optional<String> seen,
      Instant at) {
    notes.requireLeave(approver, consultation, theme);
    if (!approver.is(Role.APPROVER)) {
      throw new IllegalStateException("Only an approver publishes an answer");
    }
    AnswerDraft draft = drafts.hold(theme);
    if (seen.isPresent() && !seen.get().equals(draft.fingerprint())) {
      return new AnswerOutcome.ChangedSince();
    }
    List<String> missing = draft.missing();
    return missing.isEmpty()
        ? publish(approver, consultation, draft, at)
        : new AnswerOutcome.Incomplete(missing);
  }

  private AnswerOutcome publish(
      Officer approver, Consultation consultation, AnswerDraft draft, Instant at) {
    ThemeId theme = draft.answer().theme();
    List<PublishedAnswer> published = new ArrayList<>(draft.published());
    if (draft.isNews()) {
      published.add(next(draft, approver, at));
      store.add(published.getLast());
    }
    Told told = tellings.tell(consultation, published, at);
    PublishedAnswer newest = published.getLast();
    store.told(newest.id(), told.responses(), told.mails());
    notes.append(
        approver,
        consultation,
        "impact.published",
        theme,
        Map.of("number", "" + newest.number(), "told", "" + told.responses()));
    notes.announce(theme);
    return new AnswerOutcome.Published(newest.number(), told.responses(), told.mails());
  }

  private static PublishedAnswer next(AnswerDraft draft, Officer approver, Instant at) {
    return new PublishedAnswer(
        Ids.next(),
        draft.published().size() + 1,
        at,
        approver.name(),
        draft.answer(),
        draft.hashes(),
        draft.changes(),
        0,
        0);
  }
}
