package scot.mercat.ballot;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.ballot.rules.RightEntitled;
import scot.mercat.ballot.rules.Settlement;
import scot.mercat.bid.KeptCorrection;

/**
 * Something to settle, with what officers must know to do it.
 *
 * @param right as the register has it now; nothing where it has no vote any more
 * @param why the newest correction that gave, took or moved the vote; nothing where none did
 * @param asked what a first officer asked for; nothing where nobody did
 */
public record ToSettle(
    Settlement settlement,
    Optional<RightEntitled> right,
    Optional<KeptCorrection> why,
    Optional<Asked> asked) {
  /** A first officer's wish, which waits for a second one. */
  public record Asked(Settlement.Kind kind, UUID by, Instant at) {}

  /** The register's id of the right. */
  public UUID id() {
    return UUID.fromString(settlement.right());
  }

  /** The number of the correction, from 1; 0 where none is known. */
  int correction() {
    return why.map(KeptCorrection::number).orElse(0);
  }

  /** Whether the officer can answer what another one asked. */
  public boolean waitsFor(UUID officer) {
    return asked.filter(first -> !first.by().equals(officer)).isPresent();
  }
}
