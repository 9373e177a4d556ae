package scot.mercat.plan.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.EasyRead;
import scot.mercat.plan.PlanId;
import scot.mercat.shared.Ids;

/** The way in to documents in Easy Read. */
@Singleton
public class EasyReadStore {
  private final EntityManager entityManager;

  @Inject
  public EasyReadStore(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * @param hashes of the parts' texts, in their order; the wordings are already kept
   */
  public void add(PlanId plan, EasyRead document, List<String> hashes, Instant now) {
    UUID id = Ids.next();
    run(
        "insert into plan_easy_document values (?1, ?2, ?3, ?4, cast(?5 as date),"
            + " cast(?6 as timestamptz))",
        id,
        plan.value(),
        document.madeFrom(),
        document.checkedBy(),
        document.checkedOn().toString(),
        now.toString());
    for (int position = 0; position < hashes.size(); position++) {
      addPart(id, position, document.parts().get(position), hashes.get(position));
    }
    document
        .omissions()
        .forEach(left ->
            run(
                "insert into plan_easy_omission values (?1, ?2, ?3)",
                id,
                left.block().value(),
                left.reason()));
  }

  /** The newest of those that were made from a published version. */
  public Optional<EasyRead> newest(PlanId plan) {
    List<?> found =
        query(
                "select d.id, d.made_from, d.checked_by, d.checked_on from plan_easy_document d"
                    + " join plan_version v on v.plan_id = d.plan_id and v.number = d.made_from"
                    + " where d.plan_id = ?1 and v.published_on is not null"
                    + " order by d.id desc limit 1",
                plan.value())
            .getResultList();
    return found.stream().findFirst().map(row -> document((Object[]) row));
  }

  private void addPart(UUID document, int position, EasyRead.Part part, String hash) {
    run(
        "insert into plan_easy_part values (?1, ?2, ?3, ?4, ?5)",
        document,
        position,
        part.key(),
        part.picture(),
        hash);
    part.links()
        .forEach(link ->
            run(
                "insert into plan_easy_source values (?1, ?2, ?3, ?4)",
                document,
                position,
                link.block().value(),
                link.sourceHash()));
  }

  private EasyRead document(Object[] row) {
    UUID id = (UUID) row[0];
    LocalDate day = row[3] instanceof Date date ? date.toLocalDate() : (LocalDate) row[3];
    return new EasyRead(
        ((Number) row[1]).intValue(), (String) row[2], day, parts(id), omissions(id));
  }

  private List<EasyRead.Part> parts(UUID document) {
    Map<Integer, List<EasyRead.Link>> links = links(document);
    List<EasyRead.Part> parts = new ArrayList<>();
    for (Object row :
        query(
                "select p.position, p.key, p.picture, w.text from plan_easy_part p"
                    + " join plan_wording w on w.hash = p.text_hash"
                    + " where p.document_id = ?1 order by p.position",
                document)
            .getResultList()) {
      Object[] cells = (Object[]) row;
      List<EasyRead.Link> from = links.getOrDefault(((Number) cells[0]).intValue(), List.of());
      parts.add(new EasyRead.Part((String) cells[1], (String) cells[2], (String) cells[3], from));
    }
    return parts;
  }

  private Map<Integer, List<EasyRead.Link>> links(UUID document) {
    Map<Integer, List<EasyRead.Link>> links = new HashMap<>();
    for (Object row :
        query(
                "select position, block_id, source_hash from plan_easy_source"
                    + " where document_id = ?1",
                document)
            .getResultList()) {
      Object[] cells = (Object[]) row;
      links
          .computeIfAbsent(((Number) cells[0]).intValue(), key -> new ArrayList<>())
          .add(new EasyRead.Link(new BlockId((UUID) cells[1]), (String) cells[2]));
    }
    return links;
  }

  private List<EasyRead.Omission> omissions(UUID document) {
    List<EasyRead.Omission> omissions = new ArrayList<>();
    for (Object row :
        query("select block_id, reason from plan_easy_omission where document_id = ?1", document)
            .getResultList()) {
      Object[] cells = (Object[]) row;
      omissions.add(new EasyRead.Omission(new BlockId((UUID) cells[0]), (String) cells[1]));
    }
    return omissions;
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
