package scot.mercat.ballot.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import scot.mercat.shared.rules.CivilTime;

/**
 * What a paper that comes back is, by its serial alone: nobody looks at what it says before the
 * close.
 *
 * @param papers all papers of the right whose serial was scanned; none where nobody's was
 */
public record Receiving(List<Paper> papers) {
  private static final LocalTime FIVE = LocalTime.of(17, 0);

  public Receiving {
    papers = List.copyOf(papers);
  }

  /** A paper as the ledger has it now. */
  public record Paper(Serial serial, PaperState state) {}

  /**
   * The last moment at which a paper is in time: 5 p.m. on the day of the ballot, on the clocks of
   * the United Kingdom (paragraph 3 of Schedule 2 to SSI 2007/202, and its like elsewhere).
   */
  public static Instant closeOf(LocalDate day) {
    return CivilTime.at(day, FIVE);
  }

  /**
   * @param typed what the scanner or the keys gave
   * @param at when
   * @param close the last moment at which a paper is in time
   */
  public Scan scan(String typed, Instant at, Instant close) {
    return Serial.read(typed)
        .map(serial -> scan(serial, at.isAfter(close)))
        .orElseGet(Scan.Misread::new);
  }

  private Scan scan(Serial serial, boolean late) {
    Optional<PaperState> state =
        papers.stream()
            .filter(paper -> paper.serial().equals(serial))
            .map(Paper::state)
            .findFirst();
    if (state.isEmpty()) {
      return new Scan.Unknown(serial);
    }
    if (state.get().isOutOfUse()) {
      return new Scan.OutOfUse(serial, state.get());
    }
    return state.get().isBack()
        ? new Scan.ReceivedBefore(serial, state.get())
        : issued(serial, late);
  }

  private Scan issued(Serial serial, boolean late) {
    if (late) {
      return new Scan.Late(serial);
    }
    return papers.stream()
        .filter(paper -> paper.state() == PaperState.RETURNED)
        .findFirst()
        .<Scan>map(first -> new Scan.SecondPaper(serial, first.serial()))
        .orElseGet(() -> new Scan.Received(serial));
  }
}
