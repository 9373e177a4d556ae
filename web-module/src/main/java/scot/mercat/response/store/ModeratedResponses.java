package scot.mercat.response.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.mercat.response.HistoryLine;
import scot.mercat.response.Redaction;
import scot.mercat.response.Response.TranslatedWords;
import scot.mercat.response.ResponseId;
import scot.mercat.response.rules.Happening;
import scot.mercat.response.rules.Moderation;
import scot.mercat.response.rules.RiskClock;
import scot.mercat.shared.Ids;

/** What officers do with a response, and the history of it. */
@Singleton
public class ModeratedResponses {
  private final EntityManager entityManager;

  @Inject
  public ModeratedResponses(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Keeps others from changing it until the transaction ends. */
  public void lock(ResponseId id) {
    entityManager.find(ResponseRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
  }

  public void moderate(ResponseId id, Moderation moderation, @Nullable String reason) {
    ResponseRow row = row(id);
    row.moderation = moderation.code();
    row.moderationReason = reason;
  }

  /** Shows other words; those that came are kept the first time, and gone when they are back. */
  public void redact(ResponseId id, Redaction redaction) {
    ResponseRow row = row(id);
    String original = original(id);
    boolean isBack = original.equals(redaction.shown());
    row.original = isBack ? null : original;
    row.text = redaction.shown();
    row.translation = redaction.translation().isBlank() ? null : redaction.translation();
    moderate(id, isBack ? Moderation.SHOWN : Moderation.REDACTED, redaction.reason());
  }

  /** The words as they came, whatever was redacted since. */
  public String original(ResponseId id) {
    ResponseRow row = row(id);
    return row.original == null ? row.text : row.original;
  }

  /**
   * Hides it, and starts the clock anew. A reason stays only where it is why the words were hidden
   * before, since that is what their author has been told.
   */
  public void flag(ResponseId id, Instant at, RiskClock clock) {
    ResponseRow row = row(id);
    row.atRiskSince = at;
    row.atRiskActBy = clock.actBy();
    row.atRiskActedAt = null;
    if (!row.moderation.equals(Moderation.HIDDEN.code())) {
      moderate(id, Moderation.HIDDEN, null);
    }
  }

  public void acted(ResponseId id, Instant at) {
    row(id).atRiskActedAt = at;
  }

  public void translate(ResponseId id, TranslatedWords words) {
    ResponseRow row = row(id);
    row.translation = words.text();
    row.translatedBy = words.by();
    row.translatedByMachine = words.isMachine();
  }

  public void remember(ResponseId id, HistoryLine line) {
    entityManager
        .createNativeQuery("insert into response_history values (?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, Ids.next())
        .setParameter(2, id.value())
        .setParameter(3, Timestamp.from(line.at()))
        .setParameter(4, line.happening().code())
        .setParameter(5, line.officer())
        .setParameter(6, line.note())
        .executeUpdate();
  }

  /** What was done about it, the first first. */
  public List<HistoryLine> history(ResponseId id) {
    List<?> rows =
        entityManager
            .createNativeQuery(
                "select at, deed, officer, note from response_history where response_id = ?1"
                    + " order by at, id")
            .setParameter(1, id.value())
            .getResultList();
    return rows.stream().map(row -> line((Object[]) row)).toList();
  }

  /** That something was done stays; what was said of it goes. */
  public void forgetNotes(ResponseId id) {
    entityManager
        .createNativeQuery("update response_history set note = '' where response_id = ?1")
        .setParameter(1, id.value())
        .executeUpdate();
  }

  private static HistoryLine line(Object[] row) {
    return new HistoryLine(
        ((Timestamp) row[0]).toInstant(),
        Happening.of((String) row[1]),
        (String) row[2],
        (String) row[3]);
  }

  private ResponseRow row(ResponseId id) {
    ResponseRow row = entityManager.find(ResponseRow.class, id.value());
    if (row == null) {
      throw new IllegalArgumentException("There is no response with the id");
    }
    return row;
  }
}
