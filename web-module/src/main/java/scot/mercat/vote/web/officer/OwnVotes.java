package scot.mercat.vote.web.officer;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.NotFoundException;
import java.util.UUID;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.consultation.Consultations;
import scot.mercat.identity.Officer;
import scot.mercat.vote.Vote;
import scot.mercat.vote.Votes;

/** What is the officer's own; what belongs to another body is not found. */
@Singleton
class OwnVotes {
  private final Consultations consultations;
  private final Votes votes;

  @Inject
  OwnVotes(Consultations consultations, Votes votes) {
    this.consultations = consultations;
    this.votes = votes;
  }

  Consultation consultation(Officer officer, UUID id) {
    return consultations.find(officer, new ConsultationId(id)).orElseThrow(NotFoundException::new);
  }

  Vote vote(Officer officer, UUID id) {
    return votes.of(consultation(officer, id).id()).orElseThrow(NotFoundException::new);
  }
}
