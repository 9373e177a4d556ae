package scot.mercat.impact.web.officer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.Text;
import scot.mercat.consultation.rules.State;
import scot.mercat.impact.AnswerDraft;
import scot.mercat.impact.rules.Debt;
import scot.mercat.impact.rules.Standing;
import scot.mercat.theme.Theme;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** Every theme of the officer's consultations, with how far its answer has come. */
public record ListPage(List<Asked> asked, LocalDate today) implements Page {
  public ListPage {
    asked = List.copyOf(asked);
  }

  /**
   * A consultation with its themes.
   *
   * @param uncoded how many responses are in no theme yet
   */
  public record Asked(Consultation consultation, Text title, List<Line> lines, long uncoded) {
    public Asked {
      lines = List.copyOf(lines);
    }

    /** How many themes have an answer that people can read. */
    public long answered() {
      return lines.stream().filter(line -> !line.draft().standing().isOwed()).count();
    }

    public Debt debt() {
      return new Debt(consultation.answerBy(), lines.size(), (int) answered(), uncoded);
    }
  }

  /**
   * @param responses how many are in the theme
   * @param untold how many of their senders do not know yet what is published
   */
  public record Line(Theme theme, AnswerDraft draft, int responses, int untold) {
    public String path() {
      return AnswerPaths.of(theme.consultation(), theme.id());
    }

    /** Whether an approver could publish what is written. */
    public boolean isReady() {
      return draft.isReady();
    }

    /** The day by which what was promised is to be done, as far as somebody waits for it. */
    public Optional<LocalDate> due() {
      return draft.answer().due().filter(day -> draft.answer().state().isOpen());
    }
  }

  @Override
  public String template() {
    return "impact/officer/list.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("impact.officer.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  public boolean isLate(Asked one) {
    return one.debt().state(today) == Debt.State.LATE;
  }

  /** Whether nothing is owed any more, and only the consultation does not say so yet. */
  public boolean isWhole(Asked one) {
    return one.debt().state(today) == Debt.State.ANSWERED
        && one.consultation().stateOn(today) == State.CLOSED;
  }

  public boolean isOverdue(Line line) {
    return line.draft()
        .answer()
        .due()
        .filter(day -> line.draft().answer().state().isOverdue(day, today))
        .isPresent();
  }

  public static String tag(Standing standing) {
    return switch (standing) {
      case NOTHING -> "mercat-tag mercat-tag--wait";
      case CONSIDERED, DECIDED -> "mercat-tag mercat-tag--part";
      case PUBLISHED -> "mercat-tag mercat-tag--done";
      case BROKEN -> "mercat-tag mercat-tag--late";
    };
  }
}
