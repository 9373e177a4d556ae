package scot.mercat.resolution.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.resolution.rules.Choice;
import scot.mercat.resolution.rules.Voice;
import scot.mercat.shared.Sql;

/** Who may vote on a resolution, and how they did. */
@Singleton
public class VoiceStore {
  private final EntityManager entityManager;

  @Inject
  public VoiceStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public List<Voice> of(UUID resolution) {
    return sql()
        .list(
            "select voter_id, class_id, weight, choice from resolution_voice"
                + " where resolution_id = ?",
            row ->
                new Voice(
                    row.getObject("voter_id", UUID.class),
                    row.getObject("class_id", UUID.class),
                    row.getInt("weight"),
                    Optional.ofNullable(row.getString("choice")).flatMap(Choice::of)),
            resolution);
  }

  /** The first choice, or another one. */
  public void cast(UUID resolution, UUID voter, UUID voterClass, Choice choice, Instant now) {
    sql()
        .change(
            "update resolution_voice set choice = ?, cast_at = ?"
                + " where resolution_id = ? and voter_id = ? and class_id = ?",
            choice.code(),
            now,
            resolution,
            voter,
            voterClass);
  }

  /** Resolutions on which the member may vote. */
  public List<UUID> resolutions(UUID voter) {
    return sql()
        .list(
            "select distinct resolution_id from resolution_voice where voter_id = ?",
            row -> row.getObject(1, UUID.class),
            voter);
  }

  private Sql sql() {
    return Sql.in(entityManager);
  }
}
