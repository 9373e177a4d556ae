package scot.mercat.translation.web.officer;

import java.util.List;
import java.util.Optional;
import scot.mercat.plan.Plan;
import scot.mercat.translation.DeskText;
import scot.mercat.translation.rules.Finding;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * One paragraph to translate, its English beside it.
 *
 * @param others what somebody else has put in while this was written
 * @param findings what the translation seems to lack
 * @param reader who checked it, as it was typed
 * @param kept the paragraph before this one that was just saved; empty for none
 */
public record TextPage(
    Plan plan,
    DeskText now,
    TextEntries entries,
    Optional<String> others,
    List<Finding> findings,
    String reader,
    String kept,
    FormErrors errors)
    implements Page {
  private static final int LETTERS_PER_ROW = 45;

  public TextPage {
    findings = List.copyOf(findings);
  }

  static TextPage of(Plan plan, DeskText now, TextEntries entries, FormErrors errors) {
    return new TextPage(plan, now, entries, Optional.empty(), List.of(), "", "", errors);
  }

  TextPage after(String paragraph) {
    return new TextPage(plan, now, entries, others, findings, reader, paragraph, errors);
  }

  TextPage readBy(String typed) {
    return new TextPage(plan, now, entries, others, findings, typed, kept, errors);
  }

  @Override
  public String template() {
    return "translation/officer/text.jte";
  }

  @Override
  public String title(Words words) {
    String language = now.language().autonym();
    return now.paragraph().isMovable()
        ? words.say("translation.text.title", now.paragraph().key(), language)
        : words.say(
            "translation.texts.title",
            words.say("plan.kind." + now.paragraph().kind().code()),
            language);
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  /** As many as the English needs, and room to spare. */
  public int rows() {
    return 3 + now.english().length() / LETTERS_PER_ROW;
  }

  /** The list that this paragraph stands on, without the language. */
  public String list() {
    return "officer/translations/" + plan.slug() + "/" + now.language().tag();
  }

  public String address() {
    return list() + "/" + now.rendition().code() + "/" + now.paragraph().key();
  }
}
