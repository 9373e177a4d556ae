package scot.mercat.response;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import scot.mercat.consultation.Consultation;
import scot.mercat.notify.Notice;
import scot.mercat.notify.Notices;
import scot.mercat.notify.RecipientId;
import scot.mercat.response.store.ResponseStore;

/** Writes to those who asked to hear what became of their comment. */
@Singleton
@Transactional
public class FollowUps {
  private final ResponseStore store;
  private final Notices notices;

  @Inject
  public FollowUps(ResponseStore store, Notices notices) {
    this.store = store;
    this.notices = notices;
  }

  /**
   * Queues the same news for everybody behind the responses who left an address.
   *
   * @param link below the reader's language
   * @return how many have an address
   */
  public int tell(
      Collection<ResponseId> responses,
      Consultation consultation,
      String subjectKey,
      String textKey,
      String link) {
    Notice notice = new Notice(consultation.body(), subjectKey, textKey, List.of(), link);
    List<RecipientId> whom =
        responses.stream()
            .flatMap(id -> store.recipient(id).stream())
            .map(RecipientId::new)
            .toList();
    whom.forEach(id -> notices.queue(id, notice));
    return whom.size();
  }
}
