package scot.mercat.bid;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.rules.Entry;
import scot.mercat.bid.rules.RegisterLine;

/**
 * A person of a register who came with the code of their letter.
 *
 * @param id of the person
 * @param entries what the register says of them, at least one line
 * @param checkedAt when they last said that it is right
 */
public record Member(UUID id, Proposal proposal, List<Entry> entries, Optional<Instant> checkedAt) {
  public Member {
    entries = List.copyOf(entries);
  }

  public RegisterLine.Person named() {
    return entries.getFirst().facts().person();
  }

  /** Whether they would have at least one vote. */
  public boolean isEntitled() {
    return entries.stream().anyMatch(entry -> entry.facts().isVoting());
  }
}
