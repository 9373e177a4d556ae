package scot.mercat.plan.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import scot.mercat.shared.Sql;
import scot.mercat.translations.SourceText;

/** The way in to the wordings. */
@Singleton
public class WordingStore {
  private final EntityManager entityManager;

  @Inject
  public WordingStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void keep(List<SourceText> texts) {
    // In one order, so that two who keep the same texts do not wait for each other in a circle.
    Map<String, String> byHash = new TreeMap<>();
    texts.forEach(text -> byHash.put(text.hash(), text.text()));
    Sql.in(entityManager)
        .changeEach(
            "insert into plan_wording (hash, text) values (?, ?) on conflict do nothing",
            byHash.entrySet().stream()
                .map(text -> new Object[] {text.getKey(), text.getValue()})
                .toList());
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
