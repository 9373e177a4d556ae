package scot.mercat.publication.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.PlanId;
import scot.mercat.plan.rules.BlockKind;
import scot.mercat.plan.rules.Facts;
import scot.mercat.plan.rules.Rendition;
import scot.mercat.publication.Edition;
import scot.mercat.publication.EditionBlock;
import scot.mercat.shared.Sql;
import scot.mercat.translations.Fallback;
import scot.mercat.translations.Language;

/** The way in to editions. They are added and read; nothing changes them. */
@Singleton
public class EditionStore {
  private static final String BY_NAME =
      "select e from EditionRow e where e.planId = ?1 and e.rendition = ?2 and e.lang = ?3";

  private final EntityManager entityManager;

  @Inject
  public EditionStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(Edition edition) {
    entityManager.persist(new EditionRow(edition));
    entityManager.flush();
    List<@Nullable Object[]> rows = new ArrayList<>();
    edition.blocks().forEach(block -> rows.add(values(edition.id(), rows.size(), block)));
    Sql.in(entityManager)
        .changeEach(
            "insert into publication_edition_block values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows);
  }

  public Optional<Edition> find(PlanId plan, int version, Rendition rendition, Language language) {
    return first(
        named(BY_NAME + " and e.version = ?4", plan, rendition, language).setParameter(4, version));
  }

  public Optional<Edition> newest(PlanId plan, Rendition rendition, Language language) {
    return first(named(BY_NAME + " order by e.version desc", plan, rendition, language));
  }

  /** Every edition, oldest first. */
  public List<Edition> all() {
    return entityManager
        .createQuery(
            "select e from EditionRow e order by e.planId, e.version, e.rendition, e.lang",
            EditionRow.class)
        .getResultStream()
        .map(this::read)
        .toList();
  }

  private TypedQuery<EditionRow> named(
      String query, PlanId plan, Rendition rendition, Language language) {
    return entityManager
        .createQuery(query, EditionRow.class)
        .setParameter(1, plan.value())
        .setParameter(2, rendition.code())
        .setParameter(3, language.tag())
        .setMaxResults(1);
  }

  private Optional<Edition> first(TypedQuery<EditionRow> query) {
    return query.getResultStream().findFirst().map(this::read);
  }

  private Edition read(EditionRow row) {
    List<?> blocks =
        entityManager
            .createNativeQuery(
                "select block_id, key, kind, level, facts, fallback, source_hash, target_hash,"
                    + " translated_by, reviewed_by from publication_edition_block"
                    + " where edition_id = ?1 order by position")
            .setParameter(1, row.id)
            .getResultList();
    return row.edition(blocks.stream().map(block -> block((Object[]) block)).toList());
  }

  private static EditionBlock block(@Nullable Object[] row) {
    return new EditionBlock(
        new BlockId((UUID) text(row, 0)),
        (String) text(row, 1),
        BlockKind.of((String) text(row, 2)),
        ((Number) text(row, 3)).intValue(),
        Facts.ofLines((String) text(row, 4)),
        Fallback.valueOf((String) text(row, 5)),
        (String) text(row, 6),
        (String) row[7],
        (String) text(row, 8),
        (String) text(row, 9));
  }

  private static Object text(@Nullable Object[] row, int column) {
    Object value = row[column];
    if (value == null) {
      throw new IllegalStateException("Column " + column + " is never null");
    }
    return value;
  }

  private static @Nullable Object[] values(UUID edition, int position, EditionBlock block) {
    return new @Nullable Object[] {
      edition,
      position,
      block.block().value(),
      block.key(),
      block.kind().code(),
      block.level(),
      block.facts().lines(),
      block.fallback().name(),
      block.sourceHash(),
      block.targetHash(),
      block.translatedBy(),
      block.reviewedBy()
    };
  }
}
