package scot.mercat.impact.web.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import scot.mercat.impact.Answer;
import scot.mercat.impact.Line;
import scot.mercat.impact.PublishedAnswer;
import scot.mercat.impact.rules.Field;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.translations.Language;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * One answer for those who write, translate and approve it.
 *
 * @param links the paragraphs that it says it changed
 * @param languages how far each is
 * @param owners names of bodies by code
 * @param untold how many people's receipts do not show yet what is published
 * @param kept names what was just saved; empty for nothing
 */
public record CasePage(
    AnswerCase found,
    List<LinkedParagraph> links,
    List<Translated> languages,
    Map<String, String> owners,
    int untold,
    LocalDate today,
    String kept,
    FormErrors errors)
    implements Page {
  public CasePage {
    links = List.copyOf(links);
    languages = List.copyOf(languages);
    owners = Map.copyOf(owners);
  }

  /** How many parts of the answer are in the language, and how. */
  public record Translated(Language language, long current, long stale, long missing) {}

  @Override
  public String template() {
    return "impact/officer/case.jte";
  }

  @Override
  public String title(Words words) {
    return found.theme().title();
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public Answer answer() {
    return found.draft().answer();
  }

  public List<String> missing() {
    return found.draft().missing();
  }

  /** The form that can put it right, below the language. */
  public String place(String missing) {
    return place(Step.of(missing)) + "#" + (missing.equals("owner") ? "owner" : missing);
  }

  public String place(Step step) {
    return found.path() + "/" + step.code();
  }

  public Optional<Line> line(Field field) {
    return found.view().line(field);
  }

  public String owner() {
    return owners.getOrDefault(answer().owner(), answer().owner());
  }

  public boolean isLate() {
    return found.draft().standing().isOwed() && today.isAfter(found.consultation().answerBy());
  }

  public boolean isOverdue() {
    return answer().due().filter(day -> answer().state().isOverdue(day, today)).isPresent();
  }

  public String tag() {
    return ListPage.tag(found.draft().standing());
  }

  public static LocalDate day(PublishedAnswer one) {
    return CivilTime.day(one.at());
  }
}
