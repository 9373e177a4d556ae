package scot.mercat.plan.web.officer;

import java.util.List;
import scot.mercat.plan.DraftView;
import scot.mercat.plan.Paragraph;
import scot.mercat.plan.Plan;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** Asks which paragraph another one is to follow. */
public record MovePage(DraftView view, Paragraph paragraph, FormErrors errors) implements Page {
  private static final int LONGEST_LINE = 70;

  @Override
  public String template() {
    return "plan/officer/move.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("plan.move.heading", paragraph.key());
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public Plan plan() {
    return view.version().plan();
  }

  /** All but the paragraph itself. */
  public List<Paragraph> others() {
    return view.version().paragraphs().stream().filter(other -> !other.equals(paragraph)).toList();
  }

  /** The key of the one that it follows now. */
  public String before() {
    List<Paragraph> all = view.version().paragraphs();
    int position = all.indexOf(paragraph);
    return position > 0 ? all.get(position - 1).key() : "";
  }

  /** The key and the first words, as one line. */
  public String line(Paragraph other) {
    String text = other.key() + " " + view.plain(other).replace('\n', ' ');
    return text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE) + "…";
  }
}
