package scot.mercat.impact.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.impact.Change;
import scot.mercat.plan.BlockId;
import scot.mercat.plan.PlanId;
import scot.mercat.shared.Ids;
import scot.mercat.theme.ThemeId;

/** The way in to the paragraphs that answers changed. */
@Singleton
public class ChangeStore {
  private static final String COLUMNS = "c.id, c.plan_id, c.version, c.block_id";

  /** Those that the newest publication of an answer names, each with its theme. */
  private static final String CAUSES =
      """
      select c.id, c.plan_id, c.version, c.block_id, a.theme_id
      from impact_change c
      join impact_publication_change n on n.change_id = c.id
      join impact_publication p on p.id = n.publication_id
      join impact_answer a on a.id = p.answer_id
      where c.plan_id = ?1 and c.version > ?2 and c.version <= ?3
        and p.number = (select max(o.number) from impact_publication o where o.answer_id = a.id)
      order by c.id
      """;

  private final Rows rows;

  @Inject
  public ChangeStore(Rows rows) {
    this.rows = rows;
  }

  /** A paragraph's change with the theme that caused it. */
  public record Cause(ThemeId theme, Change change) {}

  /** The link's id; of one that was there before, or was taken back, the same as then. */
  public UUID add(ThemeId theme, PlanId plan, int version, BlockId block) {
    rows.change(
        "insert into impact_change (id, answer_id, plan_id, version, block_id) select ?1, id, ?3,"
            + " ?4, ?5 from impact_answer where theme_id = ?2 on conflict (answer_id, version,"
            + " block_id) do update set taken_back = false",
        Ids.next(),
        theme.value(),
        plan.value(),
        version,
        block.value());
    return of(theme).stream()
        .filter(change -> change.version() == version && change.block().equals(block))
        .findFirst()
        .map(Change::id)
        .orElseThrow();
  }

  public void takeBack(UUID change) {
    rows.change("update impact_change set taken_back = true where id = ?1", change);
  }

  /** Those of the draft. */
  public List<Change> of(ThemeId theme) {
    return rows.find(
            "select "
                + COLUMNS
                + " from impact_change c join impact_answer a on a.id ="
                + " c.answer_id where a.theme_id = ?1 and not c.taken_back order by c.id",
            theme.value())
        .map(ChangeStore::change)
        .toList();
  }

  /** Those of a publication. */
  public List<Change> of(UUID publication) {
    return rows.find(
            "select "
                + COLUMNS
                + " from impact_change c join impact_publication_change n on"
                + " n.change_id = c.id where n.publication_id = ?1 order by c.id",
            publication)
        .map(ChangeStore::change)
        .toList();
  }

  /** The changes that published answers caused in the plan after one version, up to another. */
  public List<Cause> causes(PlanId plan, int after, int upTo) {
    return rows.find(CAUSES, plan.value(), after, upTo)
        .map(row -> new Cause(new ThemeId(Rows.uuid(row[4])), change(row)))
        .toList();
  }

  /** The theme whose answer the link belongs to. */
  public Optional<ThemeId> theme(UUID change) {
    return rows.find(
            "select a.theme_id, c.id from impact_change c join impact_answer a on a.id ="
                + " c.answer_id where c.id = ?1",
            change)
        .map(row -> new ThemeId(Rows.uuid(row[0])))
        .findFirst();
  }

  private static Change change(@Nullable Object[] row) {
    return new Change(
        Rows.uuid(row[0]),
        new PlanId(Rows.uuid(row[1])),
        Integer.parseInt(Rows.string(row[2])),
        new BlockId(Rows.uuid(row[3])));
  }
}
