package scot.mercat.ballot.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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

  @Inject
  public BallotPages(Districts districts, PostalHelp help, Declarations declarations) {
    this.districts = districts;
    this.help = help;
    this.declarations = declarations;
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
        proposal.district(),
        facts.how(),
        held,
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

  private List<Proposal> others(Proposal proposal) {
    return districts.proposals(proposal.district()).stream()
        .filter(other -> !other.id().equals(proposal.id()))
        .toList();
  }
}
