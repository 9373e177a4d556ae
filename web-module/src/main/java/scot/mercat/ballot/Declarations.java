package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import scot.mercat.ballot.paper.BallotDetails;
import scot.mercat.ballot.paper.Declaration;
import scot.mercat.ballot.paper.DeclarationPages;
import scot.mercat.ballot.rules.Result;
import scot.mercat.ballot.rules.Standing;
import scot.mercat.bid.Proposal;
import scot.mercat.identity.OfficerNames;
import scot.mercat.shared.rules.CivilTime;

/** Writes the declaration of a result that was declared; nothing is counted for it anew. */
@Singleton
@Transactional
public class Declarations {
  private final Timetables timetables;
  private final DeclaredResults results;
  private final OfficerNames names;

  @Inject
  public Declarations(Timetables timetables, DeclaredResults results, OfficerNames names) {
    this.timetables = timetables;
    this.results = results;
    this.names = names;
  }

  /** Nothing before the declaration. */
  public Optional<Result> result(HeldBallot held) {
    return results.of(held);
  }

  /** How it stands by now; nothing before the declaration. */
  public Optional<Standing> standing(HeldBallot held) {
    return results.standing(held);
  }

  /** In each of its languages; none before the declaration. */
  public List<Declaration> of(HeldBallot held) {
    Optional<Result> result = results.of(held);
    Optional<KeptDays> days = timetables.days(held.proposal());
    return result.isPresent() && days.isPresent()
        ? declarations(held, result.get(), details(held, days.get()))
        : List.of();
  }

  private List<Declaration> declarations(HeldBallot held, Result result, BallotDetails details) {
    return Declaration.of(
        details,
        result,
        held.turnout(),
        held.declaredBy().map(officer -> name(officer.toString())).orElse(""),
        CivilTime.day(held.declared().orElseThrow()));
  }

  private static BallotDetails details(HeldBallot held, KeptDays kept) {
    return held.words().details(held.proposal(), kept, true);
  }

  private String name(String officer) {
    Map<String, String> known = names.names(Set.of(officer));
    return known.getOrDefault(officer, "");
  }

  /** As a file; nothing before the declaration. */
  public Optional<PrintedFile> file(Proposal proposal, HeldBallot held) {
    List<Declaration> all = of(held);
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            PrintedFile.of(
                proposal.district().code() + "-declaration.pdf",
                "application/pdf",
                out -> DeclarationPages.write(all, out)));
  }
}
