package scot.mercat.impact.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks the database in its own words; what comes back has at least two columns. */
@Singleton
class Rows {
  private final EntityManager entityManager;

  @Inject
  Rows(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  Stream<@Nullable Object[]> find(String sql, Object... parameters) {
    List<?> found = query(sql, parameters).getResultList();
    return found.stream().map(row -> (Object[]) row);
  }

  int change(String sql, @Nullable Object... parameters) {
    return query(sql, parameters).executeUpdate();
  }

  static UUID uuid(@Nullable Object value) {
    return UUID.fromString(string(value));
  }

  static String string(@Nullable Object value) {
    return String.valueOf(value);
  }

  private Query query(String sql, @Nullable Object... parameters) {
    Query query = entityManager.createNativeQuery(sql);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
