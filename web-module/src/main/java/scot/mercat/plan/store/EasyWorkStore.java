package scot.mercat.plan.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.EasyRead;
import scot.mercat.plan.EasyReadWork;
import scot.mercat.plan.PlanId;

/** The way in to Easy Read documents that are still being made. */
@Singleton
public class EasyWorkStore {
  private final EntityManager entityManager;

  @Inject
  public EasyWorkStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public Optional<EasyReadWork> find(PlanId plan) {
    return rows("select plan_id from plan_easy_work where plan_id = ?1", plan).isEmpty()
        ? Optional.empty()
        : Optional.of(new EasyReadWork(parts(plan), omissions(plan)));
  }

  /** Puts it in the place of the one before. */
  public void keep(PlanId plan, EasyReadWork work, Instant now) {
    remove(plan);
    run(
        "insert into plan_easy_work values (?1, cast(?2 as timestamptz))",
        plan.value(),
        now.toString());
    for (int position = 0; position < work.parts().size(); position++) {
      add(plan, position, work.parts().get(position));
    }
    work.omissions()
        .forEach(left ->
            run(
                "insert into plan_easy_work_omission values (?1, ?2, ?3)",
                plan.value(),
                left.block().value(),
                left.reason()));
  }

  public void remove(PlanId plan) {
    run("delete from plan_easy_work where plan_id = ?1", plan.value());
  }

  private void add(PlanId plan, int position, EasyRead.Part part) {
    run(
        "insert into plan_easy_work_part values (?1, ?2, ?3, ?4, ?5)",
        plan.value(),
        part.key(),
        position,
        part.picture(),
        part.text());
    part.links()
        .forEach(link ->
            run(
                "insert into plan_easy_work_source values (?1, ?2, ?3, ?4)",
                plan.value(),
                part.key(),
                link.block().value(),
                link.sourceHash()));
  }

  private List<EasyRead.Part> parts(PlanId plan) {
    Map<String, List<EasyRead.Link>> links = new HashMap<>();
    for (Object[] row :
        rows(
            "select key, block_id, source_hash from plan_easy_work_source where plan_id = ?1"
                + " order by key, block_id",
            plan)) {
      links
          .computeIfAbsent((String) row[0], key -> new ArrayList<>())
          .add(new EasyRead.Link(new BlockId((UUID) row[1]), (String) row[2]));
    }
    return rows(
            "select key, picture, text from plan_easy_work_part where plan_id = ?1 order by"
                + " position",
            plan)
        .stream()
        .map(row ->
            new EasyRead.Part(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                links.getOrDefault((String) row[0], List.of())))
        .toList();
  }

  private List<EasyRead.Omission> omissions(PlanId plan) {
    return rows("select block_id, reason from plan_easy_work_omission where plan_id = ?1", plan)
        .stream()
        .map(row -> new EasyRead.Omission(new BlockId((UUID) row[0]), (String) row[1]))
        .toList();
  }

  private List<Object[]> rows(String statement, PlanId plan) {
    List<Object[]> rows = new ArrayList<>();
    for (Object row : query(statement, plan.value()).getResultList()) {
      rows.add(row instanceof Object[] cells ? cells : new Object[] {row});
    }
    return rows;
  }

  private void run(String statement, Object... parameters) {
    query(statement, parameters).executeUpdate();
  }

  private Query query(String statement, Object... parameters) {
    Query query = entityManager.createNativeQuery(statement);
    for (int i = 0; i < parameters.length; i++) {
      query.setParameter(i + 1, parameters[i]);
    }
    return query;
  }
}
