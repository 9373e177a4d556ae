package scot.mercat.impact.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.impact.Answer;
import scot.mercat.impact.Change;
import scot.mercat.impact.Part;
import scot.mercat.impact.PublishedAnswer;
import scot.mercat.impact.rules.Decision;
import scot.mercat.plan.PlanId;
import scot.mercat.theme.ThemeId;

/** The way in to answers as they were published. They are added and read; nothing changes them. */
@Singleton
public class PublicationStore {
  private static final String ADD =
      """
      insert into impact_publication (id, answer_id, number, at, approved_by, considered_by,
        considered_on, decision, owner, due, status)
      select ?1, id, ?3, ?4, ?5, ?6, cast(?7 as date), cast(?8 as varchar), ?9, cast(?10 as date),
        ?11 from impact_answer where theme_id = ?2
      """;

  private final Rows rows;
  private final ChangeStore changes;

  @Inject
  public PublicationStore(Rows rows, ChangeStore changes) {
    this.rows = rows;
    this.changes = changes;
  }

  public void add(PublishedAnswer published) {
    Answer answer = published.answer();
    rows.change(
        ADD,
        published.id(),
        answer.theme().value(),
        published.number(),
        Timestamp.from(published.at()),
        published.approvedBy(),
        answer.consideredBy(),
        Facts.text(answer.consideredOn()),
        answer.decision().map(Decision::code).orElse(null),
        answer.owner(),
        Facts.text(answer.due()),
        answer.state().code());
    published
        .hashes()
        .forEach((part, hash) ->
            rows.change(
                "insert into impact_publication_text values (?1, ?2, ?3)",
                published.id(),
                part.code(),
                hash));
    for (Change change : published.changes()) {
      rows.change(
          "insert into impact_publication_change values (?1, ?2)", published.id(), change.id());
    }
  }

  /** Adds to how many were told of it. */
  public void told(UUID publication, int told, int mailed) {
    rows.change(
        "update impact_publication set told = told + ?2, mailed = mailed + ?3 where id = ?1",
        publication,
        told,
        mailed);
  }

  /** All of the theme's answer, oldest first. */
  public List<PublishedAnswer> of(ThemeId theme) {
    return rows.find(
            "select p.id, p.number, p.at, p.approved_by, p.told, p.mailed, p.considered_by,"
                + " p.considered_on, p.decision, p.owner, p.due, p.status from impact_publication"
                + " p join impact_answer a on a.id = p.answer_id where a.theme_id = ?1 order by"
                + " p.number",
            theme.value())
        .map(row -> published(theme, row))
        .toList();
  }

  /** The themes whose published answers name a change of the plan. */
  public List<ThemeId> touching(PlanId plan) {
    return rows.find(
            "select distinct a.theme_id, a.id from impact_change c join impact_publication_change n"
                + " on n.change_id = c.id join impact_answer a on a.id = c.answer_id where"
                + " c.plan_id = ?1",
            plan.value())
        .map(row -> new ThemeId(Rows.uuid(row[0])))
        .toList();
  }

  private PublishedAnswer published(ThemeId theme, @Nullable Object[] row) {
    UUID id = Rows.uuid(row[0]);
    return new PublishedAnswer(
        id,
        Integer.parseInt(Rows.string(row[1])),
        Optional.ofNullable((Timestamp) row[2]).orElseThrow().toInstant(),
        Rows.string(row[3]),
        Facts.answer(theme, row, 6),
        hashes(id),
        changes.of(id),
        Integer.parseInt(Rows.string(row[4])),
        Integer.parseInt(Rows.string(row[5])));
  }

  private Map<Part, String> hashes(UUID publication) {
    Map<Part, String> hashes = new HashMap<>();
    rows.find(
            "select part, hash from impact_publication_text where publication_id = ?1", publication)
        .forEach(row -> hashes.put(new Part(Rows.string(row[0])), Rows.string(row[1])));
    return hashes;
  }
}
