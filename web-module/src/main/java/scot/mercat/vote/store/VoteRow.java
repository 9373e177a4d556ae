package scot.mercat.vote.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.vote.Vote;
import scot.mercat.vote.VoteId;
import scot.mercat.vote.rules.BallotRule;

@Entity
@Table(name = "vote_vote")
class VoteRow {
  @Id UUID id;

  @Column(name = "consultation_id")
  UUID consultation;

  @Column String body;
  @Column int most;

  /** Keys between spaces, in the order of the page. */
  @Column String options;

  @Column(name = "result_by")
  LocalDate resultBy;

  @Column(name = "declared_at")
  @Nullable Instant declaredAt;

  protected VoteRow() {}

  VoteRow(VoteId id) {
    this.id = id.value();
  }

  VoteRow write(Vote vote) {
    consultation = vote.consultation().value();
    body = vote.body();
    most = vote.rule().most();
    options = String.join(" ", vote.options());
    resultBy = vote.resultBy();
    return this;
  }

  void declare(Instant now) {
    declaredAt = now;
  }

  Vote vote() {
    return new Vote(
        new VoteId(id),
        new ConsultationId(consultation),
        body,
        new BallotRule(most),
        List.of(options.split(" ")),
        resultBy,
        Optional.ofNullable(declaredAt));
  }
}
