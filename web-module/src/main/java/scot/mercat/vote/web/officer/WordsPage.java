package scot.mercat.vote.web.officer;

import java.util.Map;
import scot.mercat.translations.Language;
import scot.mercat.translations.Words;
import scot.mercat.vote.VoteTexts;
import scot.mercat.vote.VoteWordings;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * The texts of a vote in one language, with the English beside each.
 *
 * @param path of the vote's page for officers, without language
 * @param typed by key of the text
 */
public record WordsPage(
    String path, VoteWordings wordings, Map<String, String> typed, FormErrors errors)
    implements Page {
  @Override
  public String template() {
    return "vote/officer/words.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("vote.words.title", target().autonym());
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public Language target() {
    return wordings.language();
  }

  public String value(String key) {
    return typed.getOrDefault(key, "");
  }

  /** What the text is, such as "The rule" or "Thing 2". */
  public String label(Words words, String key) {
    return switch (key) {
      case VoteTexts.TITLE -> words.say("vote.define.name");
      case VoteTexts.RULE -> words.say("vote.define.rule");
      case VoteTexts.ABOUT -> words.say("vote.define.about");
      default ->
          words.say(
              key.endsWith(".label") ? "vote.define.label" : "vote.define.explanation",
              wordings.number(key));
    };
  }

  /** Whether the text fits on one line. */
  public boolean isShort(String key) {
    return key.equals(VoteTexts.TITLE) || key.endsWith(".label");
  }
}
