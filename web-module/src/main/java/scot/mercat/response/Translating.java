package scot.mercat.response;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import scot.mercat.identity.Officer;
import scot.mercat.identity.Role;
import scot.mercat.response.Response.TranslatedWords;
import scot.mercat.response.rules.Happening;
import scot.mercat.response.store.ModeratedResponses;
import scot.mercat.response.store.ResponseStore;

/**
 * Puts English beside what was said in other languages, so that nobody groups what they cannot
 * read.
 */
@Singleton
@Transactional
public class Translating {
  private final ResponseStore store;
  private final ModeratedResponses moderated;
  private final ResponseNotes notes;

  @Inject
  public Translating(ResponseStore store, ModeratedResponses moderated, ResponseNotes notes) {
    this.store = store;
    this.moderated = moderated;
    this.notes = notes;
  }

  /** Puts the words there in place of any that were; who made them is shown beside them. */
  public void translate(Officer officer, ResponseId id, TranslatedWords words, Instant at) {
    Response response = store.find(id).orElseThrow();
    notes.requireLeave(officer, response, Role.TRANSLATOR, Role.EDITOR, Role.MODERATOR);
    moderated.translate(id, words);
    moderated.remember(id, new HistoryLine(at, Happening.TRANSLATED, officer.name(), words.by()));
    notes.append(
        officer.id().toString(),
        "response.translated",
        response,
        Map.of("machine", Boolean.toString(words.isMachine())));
  }
}
