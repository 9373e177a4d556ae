package scot.mercat.plan.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.Paragraph;
import scot.mercat.plan.Plan;
import scot.mercat.plan.PlanId;
import scot.mercat.plan.PlanVersion;
import scot.mercat.plan.VersionName;
import scot.mercat.plan.rules.BlockKind;
import scot.mercat.plan.rules.Facts;
import scot.mercat.shared.Ids;
import scot.mercat.shared.Sql;

/** The way in to plans, their versions and paragraphs. */
@Singleton
public class PlanStore {
  private static final String PARAGRAPHS =
      """
      select b.id, b.key, b.kind, p.level, p.facts, p.full_hash, p.plain_hash
      from plan_paragraph p join plan_block b on b.id = p.block_id
      where p.version_id = ?1 order by p.position
      """;

  private final EntityManager entityManager;

  @Inject
  public PlanStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(Plan plan, Instant now) {
    entityManager.persist(new PlanRow(plan, now));
    entityManager.flush();
  }

  public Optional<Plan> find(String slug) {
    return first("select p from PlanRow p where p.slug = ?1", slug);
  }

  public Optional<Plan> find(PlanId id) {
    return first("select p from PlanRow p where p.id = ?1", id.value());
  }

  public List<Plan> all() {
    return entityManager
        .createQuery("select p from PlanRow p order by p.kind, p.slug", PlanRow.class)
        .getResultStream()
        .map(PlanRow::plan)
        .toList();
  }

  /** The numbers of the versions with the days they were published; a draft has none. */
  public List<VersionName> versions(PlanId plan) {
    return rows(plan).stream().map(VersionRow::name).toList();
  }

  public Optional<PlanVersion> version(Plan plan, int number) {
    return rows(plan.id()).stream()
        .filter(row -> row.number == number)
        .findFirst()
        .map(row -> new PlanVersion(plan, row.name(), paragraphs(row.id)));
  }

  /** Makes the next version, as a draft with the paragraphs of the one before it. */
  public int addDraft(PlanId plan) {
    List<VersionRow> before = rows(plan);
    int number = before.isEmpty() ? 1 : before.getLast().number + 1;
    VersionRow row = new VersionRow(Ids.next(), plan.value(), number);
    entityManager.persist(row);
    entityManager.flush();
    if (!before.isEmpty()) {
      entityManager
          .createNativeQuery(
              "insert into plan_paragraph select ?1, block_id, position, level, facts, full_hash,"
                  + " plain_hash from plan_paragraph where version_id = ?2")
          .setParameter(1, row.id)
          .setParameter(2, before.getLast().id)
          .executeUpdate();
    }
    return number;
  }

  public BlockId addBlock(PlanId plan, String key, BlockKind kind) {
    BlockId id = new BlockId(Ids.next());
    entityManager
        .createNativeQuery(
            "insert into plan_block (id, plan_id, key, kind) values (?1, ?2, ?3, ?4)")
        .setParameter(1, id.value())
        .setParameter(2, plan.value())
        .setParameter(3, key)
        .setParameter(4, kind.code())
        .executeUpdate();
    return id;
  }

  /** Lets nobody else change the plan's draft until the transaction ends. */
  public void lock(PlanId plan) {
    entityManager
        .createNativeQuery("select id from plan_plan where id = ?1 for update")
        .setParameter(1, plan.value())
        .getSingleResult();
  }

  /** The next key of the form {@code b07} that no version of the plan ever used. */
  public String freeKey(PlanId plan) {
    Object highest =
        entityManager
            .createNativeQuery(
                "select coalesce(max(cast(substr(key, 2) as integer)), 0) from plan_block"
                    + " where plan_id = ?1 and key ~ '^b[0-9]{1,8}$'")
            .setParameter(1, plan.value())
            .getSingleResult();
    return "b%02d".formatted(((Number) highest).intValue() + 1);
  }

  /** The blocks that any version of the plan ever had, by key. */
  public Optional<BlockId> block(PlanId plan, String key) {
    List<?> found =
        entityManager
            .createNativeQuery("select id from plan_block where plan_id = ?1 and key = ?2")
            .setParameter(1, plan.value())
            .setParameter(2, key)
            .getResultList();
    return found.stream().findFirst().map(id -> new BlockId((UUID) id));
  }

  /** Replaces the paragraphs of a draft. */
  public void write(PlanId plan, int number, List<Paragraph> paragraphs) {
    UUID version = draft(plan, number);
    entityManager
        .createNativeQuery("delete from plan_paragraph where version_id = ?1")
        .setParameter(1, version)
        .executeUpdate();
    List<Object[]> rows = new ArrayList<>();
    paragraphs.forEach(paragraph -> rows.add(values(version, rows.size(), paragraph)));
    Sql.in(entityManager)
        .changeEach("insert into plan_paragraph values (?, ?, ?, ?, ?, ?, ?)", rows);
  }

  public void publish(PlanId plan, int number, LocalDate day) {
    entityManager
        .createNativeQuery("update plan_version set published_on = ?1 where id = ?2")
        .setParameter(1, day)
        .setParameter(2, draft(plan, number))
        .executeUpdate();
    entityManager.clear();
  }

  private UUID draft(PlanId plan, int number) {
    return rows(plan).stream()
        .filter(row -> row.number == number && row.publishedOn == null)
        .findFirst()
        .map(row -> row.id)
        .orElseThrow(() -> new IllegalStateException("Version " + number + " is no draft"));
  }

  private List<VersionRow> rows(PlanId plan) {
    return entityManager
        .createQuery(
            "select v from VersionRow v where v.planId = ?1 order by v.number", VersionRow.class)
        .setParameter(1, plan.value())
        .getResultList();
  }

  private static Object[] values(UUID version, int position, Paragraph paragraph) {
    return new Object[] {
      version,
      paragraph.id().value(),
      position,
      paragraph.level(),
      paragraph.facts().lines(),
      paragraph.full(),
      paragraph.plain()
    };
  }

  private List<Paragraph> paragraphs(UUID version) {
    List<?> rows =
        entityManager.createNativeQuery(PARAGRAPHS).setParameter(1, version).getResultList();
    return rows.stream().map(row -> paragraph((Object[]) row)).toList();
  }

  private static Paragraph paragraph(Object[] row) {
    return new Paragraph(
        new BlockId((UUID) row[0]),
        (String) row[1],
        BlockKind.of((String) row[2]),
        ((Number) row[3]).intValue(),
        Facts.ofLines((String) row[4]),
        (String) row[5],
        (String) row[6]);
  }

  private Optional<Plan> first(String query, @Nullable Object parameter) {
    return entityManager
        .createQuery(query, PlanRow.class)
        .setParameter(1, parameter)
        .getResultStream()
        .findFirst()
        .map(PlanRow::plan);
  }
}
