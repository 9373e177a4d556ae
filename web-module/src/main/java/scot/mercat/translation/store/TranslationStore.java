package scot.mercat.translation.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.translation.NewTranslation;
import scot.mercat.translation.Translation;
import scot.mercat.translations.Language;
import scot.mercat.translations.Languages;

/** The way in to translations. */
@Singleton
public class TranslationStore {
  private final EntityManager entityManager;

  @Inject
  public TranslationStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(NewTranslation text, String targetHash, Instant at) {
    entityManager.persist(new TranslationRow(text, targetHash, at));
  }

  /** Adds the same text with another standing. */
  public void add(Translation text, Instant at) {
    entityManager.persist(new TranslationRow(text, at));
  }

  /** Lets nobody else translate the paragraph until the transaction ends. */
  public void lock(BlockId block) {
    entityManager
        .createNativeQuery("select id from plan_block where id = ?1 for update")
        .setParameter(1, block.value())
        .getSingleResult();
  }

  public Map<BlockId, Translation> newest(
      Collection<BlockId> blocks, Rendition rendition, Language language) {
    Map<BlockId, Translation> newest = new HashMap<>();
    if (blocks.isEmpty()) {
      return newest;
    }
    entityManager
        .createQuery(
            "select t from TranslationRow t where t.blockId in :blocks and t.rendition = :rendition"
                + " and t.lang = :lang order by t.at, t.id",
            TranslationRow.class)
        .setParameter("blocks", blocks.stream().map(BlockId::value).toList())
        .setParameter("rendition", rendition.code())
        .setParameter("lang", language.tag())
        .getResultList()
        .forEach(row -> newest.put(new BlockId(row.blockId), row.translation(rendition, language)));
    return newest;
  }

  /** The same for every language that any of them was translated into. */
  public Map<Language, Map<BlockId, Translation>> newest(
      Collection<BlockId> blocks, Rendition rendition) {
    Map<Language, Map<BlockId, Translation>> newest = new HashMap<>();
    if (blocks.isEmpty()) {
      return newest;
    }
    List<TranslationRow> rows =
        entityManager
            .createQuery(
                "select t from TranslationRow t where t.blockId in :blocks"
                    + " and t.rendition = :rendition order by t.at, t.id",
                TranslationRow.class)
            .setParameter("blocks", blocks.stream().map(BlockId::value).toList())
            .setParameter("rendition", rendition.code())
            .getResultList();
    for (TranslationRow row : rows) {
      Languages.standard()
          .find(row.lang)
          .ifPresent(language ->
              newest
                  .computeIfAbsent(language, l -> new HashMap<>())
                  .put(new BlockId(row.blockId), row.translation(rendition, language)));
    }
    return newest;
  }

  public List<Language> languages(Collection<BlockId> blocks) {
    if (blocks.isEmpty()) {
      return List.of();
    }
    return entityManager
        .createQuery(
            "select distinct t.lang from TranslationRow t where t.blockId in :blocks", String.class)
        .setParameter("blocks", blocks.stream().map(BlockId::value).toList())
        .getResultStream()
        .map(Languages.standard()::find)
        .flatMap(Optional::stream)
        .toList();
  }
}
