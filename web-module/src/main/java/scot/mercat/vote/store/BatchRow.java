package scot.mercat.vote.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import scot.mercat.vote.EnteredBatch;
import scot.mercat.vote.rules.Channel;

@Entity
@Table(name = "vote_batch")
class BatchRow {
  @Id UUID id;

  @Column(name = "vote_id")
  UUID vote;

  @Column String channel;
  @Column int papers;
  @Column int spoilt;

  @Column(name = "entered_at")
  Instant enteredAt;

  protected BatchRow() {}

  EnteredBatch batch() {
    return new EnteredBatch(id, Channel.find(channel).orElseThrow(), papers, spoilt, enteredAt);
  }
}
