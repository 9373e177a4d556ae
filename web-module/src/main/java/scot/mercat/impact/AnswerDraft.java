package scot.mercat.impact;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import scot.mercat.impact.rules.ActionState;
import scot.mercat.impact.rules.Conscience;
import scot.mercat.impact.rules.Field;
import scot.mercat.impact.rules.Standing;
import scot.mercat.translations.SourceText;

/**
 * An answer as it is being written, with everything that was published of it.
 *
 * @param hashes SHA-256 of the English of each part
 * @param changes the paragraphs that it changed
 * @param published oldest first
 */
public record AnswerDraft(
    Answer answer,
    Map<Part, String> hashes,
    List<Change> changes,
    List<PublishedAnswer> published) {
  public AnswerDraft {
    hashes = Map.copyOf(hashes);
    changes = List.copyOf(changes);
    published = List.copyOf(published);
  }

  public Optional<PublishedAnswer> newest() {
    return published.isEmpty() ? Optional.empty() : Optional.of(published.getLast());
  }

  public Standing standing() {
    return Standing.of(
        answer.isConsidered(),
        answer.decision().isPresent(),
        newest().filter(PublishedAnswer::isDecision).map(last -> last.answer().state()));
  }

  /** What it must still say. */
  public List<String> missing() {
    return conscience().missing();
  }

  /** Whether the answer says enough about who considered it that it may be decided. */
  public boolean mayDecide() {
    return conscience().mayDecide();
  }

  /** Whether publishing would change what people read. */
  public boolean isNews() {
    return newest()
        .filter(last -> last.answer().equals(answer))
        .filter(last -> last.hashes().equals(hashes) && last.changes().equals(changes))
        .isEmpty();
  }

  /** Whether a decision, new or changed, is whole and waits for an approver. */
  public boolean isReady() {
    return answer.decision().isPresent() && isNews() && missing().isEmpty();
  }

  /** Tells whether two officers had the same facts and texts before them. */
  public String fingerprint() {
    Map<String, String> sorted = new TreeMap<>();
    hashes.forEach((part, hash) -> sorted.put(part.code(), hash));
    return new SourceText(
            answer.line()
                + "\n"
                + sorted
                + "\n"
                + changes.stream().map(change -> change.id() + "").collect(Collectors.joining(" ")))
        .hash();
  }

  private Conscience conscience() {
    return new Conscience(
        !answer.consideredBy().isBlank(),
        answer.consideredOn().isPresent(),
        written(),
        answer.decision(),
        answer.state(),
        !answer.owner().isEmpty() && answer.due().isPresent(),
        newest().map(last -> last.answer().state()));
  }

  /** The fields that have words; a reason that was published for another state is none for this. */
  private Set<Field> written() {
    Set<Field> written = EnumSet.noneOf(Field.class);
    for (Field field : Field.values()) {
      if (hashes.containsKey(Part.of(field)) && !isOldReason(field)) {
        written.add(field);
      }
    }
    return written;
  }

  private boolean isOldReason(Field field) {
    Optional<ActionState> before = newest().map(last -> last.answer().state());
    return field == Field.STATE
        && before.filter(state -> state != answer.state()).isPresent()
        && newest()
            .map(last -> last.hashes().get(Part.of(field)))
            .filter(hash -> hash.equals(hashes.get(Part.of(field))))
            .isPresent();
  }
}
