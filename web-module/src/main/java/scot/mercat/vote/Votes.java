package scot.mercat.vote;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import scot.mercat.consultation.Consultation;
import scot.mercat.consultation.ConsultationId;
import scot.mercat.consultation.Consultations;
import scot.mercat.consultation.Extension;
import scot.mercat.consultation.rules.State;
import scot.mercat.translations.Language;
import scot.mercat.vote.rules.Phase;
import scot.mercat.vote.rules.Tally;
import scot.mercat.vote.rules.Timetable;
import scot.mercat.vote.store.BallotStore;
import scot.mercat.vote.store.VoteStore;

/** Finds votes, what they say, and their results when these may be seen. */
@Singleton
@Transactional
public class Votes {
  private final VoteStore store;
  private final BallotStore ballots;
  private final Consultations consultations;
  private final Clock clock;

  @Inject
  public Votes(VoteStore store, BallotStore ballots, Consultations consultations, Clock clock) {
    this.store = store;
    this.ballots = ballots;
    this.consultations = consultations;
    this.clock = clock;
  }

  public Optional<Vote> find(VoteId id) {
    return store.find(id);
  }

  public Optional<Vote> of(ConsultationId consultation) {
    return store.of(consultation);
  }

  /** The vote of a consultation that everybody may see. */
  public Optional<Vote> ofPublic(String slug) {
    return consultations
        .find(slug)
        .filter(Consultation::isPublic)
        .flatMap(consultation -> of(consultation.id()));
  }

  /** The day by which the result is promised, when the last day of voting may have moved. */
  public LocalDate resultBy(Vote vote) {
    Consultation consultation = consultation(vote);
    return Timetable.resultBy(
        vote.resultBy(),
        consultation.extensions().stream().findFirst().map(Extension::closedBefore),
        consultation.closes());
  }

  public Consultation consultation(Vote vote) {
    return consultations.find(vote.consultation()).orElseThrow();
  }

  public VoteTexts text(Vote vote, Language reader) {
    return TextChoice.choose(store.wordings(vote.id(), reader), reader);
  }

  /** What is kept in the language, for those who translate. */
  public VoteWordings wordings(Vote vote, Language language) {
    return VoteWordings.of(vote, language, store.wordings(vote.id(), language));
  }

  /** Where the vote stands now. */
  public Phase phase(Vote vote) {
    if (vote.declaredAt().isPresent()) {
      return Phase.DECLARED;
    }
    State state = consultation(vote).state(clock.instant());
    return switch (state) {
      case DRAFT, SUBMITTED -> Phase.DRAFT;
      case APPROVED -> Phase.ANNOUNCED;
      case OPEN -> Phase.OPEN;
      case CLOSED, ANSWERED, ARCHIVED -> Phase.COUNTING;
      case WITHDRAWN -> Phase.WITHDRAWN;
    };
  }

  public Turnout turnout(Vote vote) {
    return ballots.turnout(vote.id());
  }

  /** The count; nothing before voting is over, whoever asks. */
  public Optional<Tally> count(Vote vote) {
    if (!phase(vote).isOver()) {
      return Optional.empty();
    }
    Turnout turnout = turnout(vote);
    return Optional.of(
        Tally.of(vote.options(), ballots.votes(vote.id()), turnout.all(), turnout.spoilt()));
  }

  /** The count as everybody may see it: once it has been declared. */
  public Optional<Tally> result(Vote vote) {
    return vote.declaredAt().flatMap(declared -> count(vote));
  }
}
