package scot.mercat.plan.store;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import scot.mercat.translations.SourceText;

/** The way in to the wordings. */
@Dependent
public class WordingStore {
  private final EntityManager entityManager;

  @Inject
  public WordingStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void keep(List<SourceText> texts) {
    Map<String, String> byHash = new HashMap<>();
    texts.forEach(text -> byHash.put(text.hash(), text.text()));
    byHash.forEach((hash, text) ->
        entityManager
            .createNativeQuery(
                "insert into plan_wording (hash, text) values (?1, ?2) on conflict do nothing")
            .setParameter(1, hash)
            .setParameter(2, text)
            .executeUpdate());
  }

  public Map<String, String> texts(Collection<String> hashes) {
    Map<String, String> found = new HashMap<>();
    if (!hashes.isEmpty()) {
      entityManager
          .createQuery(
              "select w.hash, w.text from WordingRow w where w.hash in :hashes", Object[].class)
          .setParameter("hashes", Set.copyOf(hashes))
          .getResultList()
          .forEach(row -> found.put((String) row[0], (String) row[1]));
    }
    return found;
  }
}
