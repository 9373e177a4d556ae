package scot.mercat.vote.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

@Entity
@Table(name = "vote_ballot")
class BallotRow {
  @Id UUID id;

  @Column(name = "vote_id")
  UUID vote;

  @Column String channel;

  @Column(name = "received_at")
  Instant receivedAt;

  protected BallotRow() {}

  BallotRow(UUID id, UUID vote, String channel, Instant receivedAt) {
    this.id = id;
    this.vote = vote;
    this.channel = channel;
    this.receivedAt = receivedAt;
  }
}
