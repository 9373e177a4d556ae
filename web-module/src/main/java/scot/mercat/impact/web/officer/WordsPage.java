package scot.mercat.impact.web.officer;

import java.util.List;
import scot.mercat.impact.Translations.PartWords;
import scot.mercat.translations.Language;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/** The texts of an answer in one language, each with its English beside it. */
public record WordsPage(
    AnswerCase found, Language target, List<PartWords> parts, Entries entries, FormErrors errors)
    implements Page {
  public WordsPage {
    parts = List.copyOf(parts);
  }

  @Override
  public String template() {
    return "impact/officer/words.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("impact.words.title", target.autonym());
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public String action() {
    return found.path() + "/words/" + target.tag();
  }

  /** What was typed where the form was refused, else what is kept. */
  public String typed(PartWords part) {
    return entries.typed().getOrDefault(part.part().code(), part.text());
  }

  /** The key of the part's name. */
  public static String label(PartWords part) {
    return part.field().map(field -> "impact.field." + field.code()).orElse("impact.field.reason");
  }
}
