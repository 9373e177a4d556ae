package scot.mercat.resolution;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.Districts;
import scot.mercat.bid.OpenedMembers;
import scot.mercat.bid.Proposal;
import scot.mercat.resolution.store.CodeStore;
import scot.mercat.resolution.store.VoterStore;

/** Finds the member whose pages an address opens, by whichever door they came. */
@Singleton
@Transactional
public class OpenedVoters {
  private final OpenedMembers members;
  private final VoterLinks links;
  private final CodeStore codes;
  private final VoterStore voters;
  private final Districts districts;

  @Inject
  public OpenedVoters(
      OpenedMembers members,
      VoterLinks links,
      CodeStore codes,
      VoterStore voters,
      Districts districts) {
    this.members = members;
    this.links = links;
    this.codes = codes;
    this.voters = voters;
    this.districts = districts;
  }

  /**
   * Whose pages are open.
   *
   * @param voter nothing for a person of the register who stands in no class
   */
  public record Opened(Proposal proposal, Optional<Voter> voter) {}

  /** Who came with a code of ours. */
  public Optional<Opened> byCode(String token) {
    return links.read(token).flatMap(codes::holder).flatMap(this::opened);
  }

  private Optional<Opened> opened(CodeStore.Holder holder) {
    return districts
        .proposal(holder.proposal())
        .map(proposal -> new Opened(proposal, voter(proposal, holder.voter())));
  }

  /** Who came with the code of a letter. */
  public Optional<Opened> byLetter(String token) {
    return members
        .of(token)
        .map(member ->
            new Opened(
                member.proposal(),
                voters
                    .ofPerson(member.proposal().id(), member.id())
                    .flatMap(id -> voter(member.proposal(), id))));
  }

  private Optional<Voter> voter(Proposal proposal, UUID id) {
    return voters.voters(proposal.id()).stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
