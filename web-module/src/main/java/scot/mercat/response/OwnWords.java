package scot.mercat.response;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import scot.mercat.audit.rules.Deed;
import scot.mercat.response.store.ModeratedResponses;
import scot.mercat.response.store.ResponseStore;
import scot.mercat.translations.Language;

/** A person's own words, for whoever has proved to be that person. */
@Singleton
@Transactional
public class OwnWords {
  private final ResponseStore store;
  private final ModeratedResponses moderated;
  private final Contacts contacts;
  private final ResponseNotes notes;
  private final Clock clock;

  @Inject
  OwnWords(
      ResponseStore store,
      ModeratedResponses moderated,
      Contacts contacts,
      ResponseNotes notes,
      Clock clock) {
    this.store = store;
    this.moderated = moderated;
    this.contacts = contacts;
    this.notes = notes;
    this.clock = clock;
  }

  /**
   * @param text as it was sent, whatever was redacted since
   */
  public record Own(String text, Language language) {}

  /** What the person sent; nothing once it is erased. */
  public Optional<Own> of(ResponseId id) {
    return store
        .find(id)
        .filter(response -> !store.isErased(id))
        .map(response -> new Own(moderated.original(id), response.language()));
  }

  /** Takes the words and the address away for good; that somebody took part stays. */
  public void erase(ResponseId id) {
    Response response = store.find(id).orElseThrow();
    store.erase(id, clock.instant()).ifPresent(contacts::forget);
    moderated.forgetNotes(id);
    notes.append(Deed.RESIDENT, "response.erased", response, Map.of());
  }
}
