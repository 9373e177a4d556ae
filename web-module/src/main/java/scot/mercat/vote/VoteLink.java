package scot.mercat.vote;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.ConsultationLink;

/** Leads from a consultation's page to its vote. */
@Singleton
public class VoteLink implements ConsultationLink {
  private final Votes votes;

  @Inject
  public VoteLink(Votes votes) {
    this.votes = votes;
  }

  @Override
  public List<Link> links(Consultation consultation, Instant now) {
    String path = "consultations/" + consultation.slug();
    return votes
        .of(consultation.id())
        .map(vote ->
            switch (votes.phase(vote)) {
              case ANNOUNCED -> List.of(new Link("vote.link.read", path + "/vote", false));
              case OPEN -> List.of(new Link("vote.link.vote", path + "/vote", true));
              case COUNTING, DECLARED ->
                  List.of(new Link("vote.link.results", path + "/results", false));
              case DRAFT, WITHDRAWN -> List.<Link>of();
            })
        .orElse(List.of());
  }
}
