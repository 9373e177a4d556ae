package scot.mercat.impact.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import scot.mercat.response.ResponseId;
import scot.mercat.theme.ThemeId;

/** The way in to what each person has been told. */
@Singleton
public class TellingStore {
  /** Whoever else tells the same at the same moment makes this wait, and then find it told. */
  private static final String TELL =
      """
      with fresh as (
        insert into impact_telling
          select a.id, r.id, ?2, ?3 from impact_answer a, unnest(cast(?4 as uuid[])) r(id)
          where a.theme_id = ?1
        on conflict do nothing returning response_id, news)
      select response_id, news from fresh
      """;

  private final Rows rows;

  @Inject
  public TellingStore(Rows rows) {
    this.rows = rows;
  }

  /** Notes that the news are told; those of the responses come back that had not been told yet. */
  public List<ResponseId> tell(
      ThemeId theme, Collection<ResponseId> responses, String news, Instant at) {
    String ids =
        responses.stream()
            .map(id -> id.value().toString())
            .collect(Collectors.joining(",", "{", "}"));
    return rows.find(TELL, theme.value(), news, Timestamp.from(at), ids)
        .map(row -> new ResponseId(Rows.uuid(row[0])))
        .toList();
  }

  /** The responses whose senders have been told the news. */
  public Set<ResponseId> told(ThemeId theme, String news) {
    return rows.find(
            "select t.response_id, t.news from impact_telling t join impact_answer a on a.id ="
                + " t.answer_id where a.theme_id = ?1 and t.news = ?2",
            theme.value(),
            news)
        .map(row -> new ResponseId(Rows.uuid(row[0])))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
