package scot.mercat.impact.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Text;
import scot.mercat.impact.Answer;
import scot.mercat.impact.AnswerView;
import scot.mercat.impact.Line;
import scot.mercat.impact.rules.ActionState;
import scot.mercat.impact.rules.Debt;
import scot.mercat.impact.rules.Field;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/**
 * What is owed: answers, late ones first, and what was promised in them and is not done yet.
 *
 * @param owners names of bodies by code
 */
public record AnswerListPage(
    List<Owed> owed, List<Promised> promises, Map<String, String> owners, LocalDate today)
    implements Page {
  public AnswerListPage {
    owed = List.copyOf(owed);
    promises = List.copyOf(promises);
    owners = Map.copyOf(owners);
  }

  /** A consultation with the answer that is owed on it. */
  public record Owed(Consultation consultation, Text title, Debt debt) {}

  /** Something that a published answer promises and that is not done. */
  public record Promised(Consultation consultation, AnswerView view) {
    /** Where it stands, below the language. */
    public String path() {
      return "answers/" + consultation.slug() + "#" + view.theme().code();
    }

    public Answer answer() {
      return view.answer();
    }

    public Optional<Line> text() {
      return view.line(Field.ACTION);
    }
  }

  @Override
  public String template() {
    return "impact/list.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("impact.list.title");
  }

  public boolean isOverdue(Promised one) {
    return one.answer().due().filter(day -> one.answer().state().isOverdue(day, today)).isPresent();
  }

  public String tag(Promised one) {
    return isOverdue(one) || one.answer().state() == ActionState.PROMISE_BROKEN
        ? "mercat-tag mercat-tag--late"
        : "mercat-tag mercat-tag--wait";
  }
}
