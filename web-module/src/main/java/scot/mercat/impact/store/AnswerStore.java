package scot.mercat.impact.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import scot.mercat.impact.Answer;
import scot.mercat.impact.rules.Decision;
import scot.mercat.shared.Ids;
import scot.mercat.theme.ThemeId;

/** The way in to the facts of answers that are being written. */
@Singleton
public class AnswerStore {
  private static final String WRITE =
      """
      insert into impact_answer (id, theme_id, considered_by, considered_on, decision, owner, due,
        status) values (?1, ?2, ?3, cast(?4 as date), cast(?5 as varchar), ?6, cast(?7 as date), ?8)
      on conflict (theme_id) do update set considered_by = excluded.considered_by,
        considered_on = excluded.considered_on, decision = excluded.decision,
        owner = excluded.owner, due = excluded.due, status = excluded.status
      """;

  private final Rows rows;

  @Inject
  public AnswerStore(Rows rows) {
    this.rows = rows;
  }

  public void write(Answer answer) {
    rows.change(
        WRITE,
        Ids.next(),
        answer.theme().value(),
        answer.consideredBy(),
        Facts.text(answer.consideredOn()),
        answer.decision().map(Decision::code).orElse(null),
        answer.owner(),
        Facts.text(answer.due()),
        answer.state().code());
  }

  public Optional<Answer> find(ThemeId theme) {
    return rows.find(
            "select " + Facts.COLUMNS + " from impact_answer where theme_id = ?1", theme.value())
        .map(row -> Facts.answer(theme, row, 0))
        .findFirst();
  }

  /** The answer, begun where there is none; nobody else changes it until the transaction ends. */
  public Answer lock(ThemeId theme) {
    if (find(theme).isEmpty()) {
      write(Answer.none(theme));
    }
    return rows.find(
            "select " + Facts.COLUMNS + " from impact_answer where theme_id = ?1 for update",
            theme.value())
        .map(row -> Facts.answer(theme, row, 0))
        .findFirst()
        .orElseThrow();
  }
}
