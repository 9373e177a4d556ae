package scot.mercat.shared;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;

/** Tells other parts of the program, and other nodes, what has become true in this transaction. */
@Singleton
public class Outbox {
  /** The channel on which PostgreSQL wakes the followers. */
  public static final String CHANNEL = "mercat_outbox";

  private final EntityManager entityManager;

  @Inject
  public Outbox(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * @param topic what kind of news, such as {@code response}; at most 40 characters
   * @param subject the id of what it is about; at most 80 characters
   */
  public void tell(String topic, String subject) {
    Sql.in(entityManager)
        .one(
            "with told as (insert into outbox (topic, subject) values (?, ?) returning topic)"
                + " select pg_notify('mercat_outbox', topic) is null from told",
            row -> topic,
            topic,
            subject);
  }
}
