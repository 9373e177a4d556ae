package scot.mercat.businessplan.web.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import scot.mercat.bid.Member;
import scot.mercat.businessplan.Question;
import scot.mercat.shared.rules.CivilTime;
import scot.mercat.translations.Words;
import scot.mercat.web.Entries;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Where a member asks, and reads what was answered to them.
 *
 * @param questions theirs, the newest first
 * @param kept whether one has just been kept
 */
public record MemberQuestionsPage(
    Member member,
    String token,
    List<Question> questions,
    Entries typed,
    boolean kept,
    FormErrors errors)
    implements Page {
  public MemberQuestionsPage {
    questions = List.copyOf(questions);
  }

  @Override
  public String template() {
    return "businessplan/member/questions.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("businessplan.ask.title");
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  /** Of the member's entry, without the language. */
  public String entry() {
    return "member/" + token;
  }

  public LocalDate day(Instant instant) {
    return CivilTime.day(instant);
  }
}
