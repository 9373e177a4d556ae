package scot.mercat.ballot;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import scot.mercat.ballot.rules.RegisterTable;
import scot.mercat.ballot.rules.RightEntitled;
import scot.mercat.ballot.rules.Settlement;
import scot.mercat.ballot.rules.Settling;
import scot.mercat.ballot.store.PaperStore;
import scot.mercat.ballot.store.SettlingStore;
import scot.mercat.bid.CorrectionDesk;
import scot.mercat.bid.KeptCorrection;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.ProposalId;
import scot.mercat.bid.Register;
import scot.mercat.bid.rules.CorrectionField;

/** Finds where papers no longer follow the register, and the correction that made it so. */
@Singleton
@Transactional
class PapersToSettle {
  private final Register register;
  private final CorrectionDesk corrections;
  private final PaperStore papers;
  private final SettlingStore asked;

  @Inject
  PapersToSettle(
      Register register, CorrectionDesk corrections, PaperStore papers, SettlingStore asked) {
    this.register = register;
    this.corrections = corrections;
    this.papers = papers;
    this.asked = asked;
  }

  /** By the rights' names. Papers are made from the register, so only corrections part the two. */
  List<ToSettle> of(Proposal proposal) {
    return corrections.count(proposal.id()) == 0 ? List.of() : compared(proposal.id());
  }

  private List<ToSettle> compared(ProposalId proposal) {
    List<RightEntitled> rights =
        RegisterTable.rights(register.deciding(proposal).orElseThrow().text());
    List<Settlement> found = new Settling(rights, papers.made(proposal)).settlements();
    return found.isEmpty() ? List.of() : told(proposal, rights, found);
  }

  private List<ToSettle> told(
      ProposalId proposal, List<RightEntitled> rights, List<Settlement> found) {
    Map<String, RightEntitled> byId =
        rights.stream().collect(Collectors.toMap(RightEntitled::id, Function.identity()));
    Map<UUID, KeptCorrection> reasons = reasons(proposal);
    Map<UUID, ToSettle.Asked> wishes = asked.waiting(proposal);
    return found.stream()
        .map(one -> told(one, Optional.ofNullable(byId.get(one.right())), reasons, wishes))
        .toList();
  }

  /** A wish for something else, from before a newer correction, is no wish for this. */
  private static ToSettle told(
      Settlement found,
      Optional<RightEntitled> right,
      Map<UUID, KeptCorrection> reasons,
      Map<UUID, ToSettle.Asked> wishes) {
    UUID id = UUID.fromString(found.right());
    return new ToSettle(
        found,
        right,
        Optional.ofNullable(reasons.get(id)),
        Optional.ofNullable(wishes.get(id)).filter(wish -> wish.kind() == found.kind()));
  }

  /** The newest of each right that speaks of who votes. */
  private Map<UUID, KeptCorrection> reasons(ProposalId proposal) {
    Map<UUID, KeptCorrection> reasons = new HashMap<>();
    corrections.of(proposal).stream()
        .filter(kept -> kept.field() != CorrectionField.VALUE)
        .forEach(kept -> reasons.put(kept.right(), kept));
    return reasons;
  }
}
