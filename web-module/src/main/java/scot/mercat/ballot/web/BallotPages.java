package scot.mercat.ballot.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import scot.mercat.ballot.Declarations;
import scot.mercat.ballot.HeldBallot;
import scot.mercat.ballot.Paper;
import scot.mercat.ballot.PostalHelp;
import scot.mercat.bid.Districts;
import scot.mercat.bid.Proposal;
import scot.mercat.translations.Language;
import scot.mercat.web.FormErrors;

/** Puts together what anybody sees of a ballot. */
@Singleton
public class BallotPages {
  private final Districts districts;
  private final PostalHelp help;
  private final Declarations declarations;
  private final Clock clock;

  @Inject
  public BallotPages(Districts districts, PostalHelp help, Declarations declarations, Clock clock) {
    this.districts = districts;
    this.help = help;
    this.declarations = declarations;
    this.clock = clock;
  }

  BallotPage of(
      Language language,
      Proposal proposal,
      String typed,
      Optional<Paper> paper,
      FormErrors errors) {
    PostalHelp.Facts facts = help.of(language, proposal);
    Optional<HeldBallot> held = facts.held();
    return new BallotPage(
        proposal,
        facts.how(),
        held,
        held.filter(this::isOver).isPresent(),
        facts.dates(),
        held.flatMap(declarations::result),
        held.map(declarations::of).orElse(List.of()),
        held.flatMap(declarations::standing),
        facts.isLookupOffered(),
        typed,
        paper,
        others(proposal),
        errors);
  }

  private boolean isOver(HeldBallot held) {
    return held.closed().isPresent() || held.isOver(clock.instant());
  }

  private List<Proposal> others(Proposal proposal) {
    return districts.proposals(proposal.district()).stream()
        .filter(other -> !other.id().equals(proposal.id()))
        .toList();
  }
}
