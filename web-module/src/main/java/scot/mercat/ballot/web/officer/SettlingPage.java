package scot.mercat.ballot.web.officer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import scot.mercat.ballot.HeldBallot;
import scot.mercat.ballot.SettlingSheet;
import scot.mercat.ballot.ToSettle;
import scot.mercat.ballot.rules.Settling;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.rules.Entry;
import scot.mercat.translations.Words;
import scot.mercat.web.FormErrors;
import scot.mercat.web.Page;

/**
 * Papers that no longer follow the corrected register.
 *
 * @param held nothing before its paper is approved
 * @param lists each with the lines of the register
 * @param officer who looks
 * @param done names what was done just now; empty for nothing
 */
public record SettlingPage(
    Proposal proposal,
    Optional<HeldBallot> held,
    Lists lists,
    UUID officer,
    String done,
    FormErrors errors)
    implements Page {
  /** The most papers that are listed though nothing is to be done with them. */
  static final int MOST_KEPT = 100;

  /**
   * @param entry the line of the register; nothing where it is gone
   */
  public record Line(ToSettle what, Optional<Entry> entry) {
    /** The number of its property; empty where the line is gone. */
    String property() {
      return entry.map(line -> line.facts().property().reference()).orElse("");
    }

    /** The numbers of its papers, as they are printed. */
    public String serials() {
      return what.settlement().papers().stream()
          .map(paper -> paper.serial().grouped())
          .collect(Collectors.joining(", "));
    }

    /** The value when its paper was made, in hundredths of a pound. */
    public long then() {
      return what.settlement().papers().stream()
          .mapToLong(Settling.Made::hundredths)
          .findFirst()
          .orElse(0);
    }
  }

  /**
   * @param fresh what nobody has asked for
   * @param asked what waits for a second officer
   * @param past what cannot be done any more
   * @param kept the first of those papers that stay
   * @param allKept how many those are
   */
  public record Lists(
      List<Line> fresh, List<Line> asked, List<Line> past, List<Line> kept, int allKept) {
    /** Whether there is nothing to show. */
    public boolean isEmpty() {
      return fresh.isEmpty() && asked.isEmpty() && past.isEmpty() && kept.isEmpty();
    }
  }

  static List<ToSettle> shown(SettlingSheet sheet) {
    return sheet.kept().stream().limit(MOST_KEPT).toList();
  }

  @Override
  public String template() {
    return "ballot/officer/settling.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("ballot.settle.title");
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }

  @Override
  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  public String path() {
    return "officer/ballot/" + proposal.id().value();
  }

  /** Such as {@code open}; {@code none} before its paper is approved. */
  public String phase() {
    return HeldPage.phase(held);
  }

  /** Whether a second officer has to agree. */
  public boolean needsTwo() {
    return held.filter(ballot -> ballot.secondOfficer().isNeededToSettle()).isPresent();
  }
}
