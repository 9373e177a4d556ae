package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import scot.mercat.ballot.rules.TimetableEntry;
import scot.mercat.bid.Proposal;
import scot.mercat.translations.Language;

/** Gathers what helps to vote by post. */
@Singleton
@Transactional
public class PostalHelp {
  private final BallotDesk desk;
  private final Timetables timetables;
  private final PaperLookup lookup;
  private final HowToVote how;

  @Inject
  public PostalHelp(BallotDesk desk, Timetables timetables, PaperLookup lookup, HowToVote how) {
    this.desk = desk;
    this.timetables = timetables;
    this.lookup = lookup;
    this.how = how;
  }

  /**
   * What helps whoever votes in a ballot.
   *
   * @param how the steps
   * @param held nothing before its paper is approved
   * @param dates those that matter to voters; none while no day is fixed
   * @param isLookupOffered whether it can be asked where a paper is
   */
  public record Facts(
      HowToVoteText how,
      Optional<HeldBallot> held,
      List<TimetableEntry> dates,
      boolean isLookupOffered) {
    public Facts {
      dates = List.copyOf(dates);
    }
  }

  /**
   * @param language of whoever reads it
   */
  public Facts of(Language language, Proposal proposal) {
    return new Facts(
        how.in(proposal.district().body(), language),
        desk.find(proposal),
        timetables.forVoters(proposal),
        lookup.isOffered(proposal));
  }
}
