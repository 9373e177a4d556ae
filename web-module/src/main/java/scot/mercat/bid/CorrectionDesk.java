package scot.mercat.bid;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.bid.rules.BallotStage;
import scot.mercat.bid.rules.Correction;
import scot.mercat.bid.rules.Correction.Corrected;
import scot.mercat.bid.rules.Correction.Refusal;
import scot.mercat.bid.rules.Correction.Refused;
import scot.mercat.bid.rules.CorrectionField;
import scot.mercat.bid.rules.Corrections;
import scot.mercat.bid.rules.Entry;
import scot.mercat.bid.rules.FrozenRegister;
import scot.mercat.bid.rules.LineFacts;
import scot.mercat.bid.rules.RegisterLine;
import scot.mercat.bid.store.CorrectionStore;
import scot.mercat.bid.store.RegisterStore;
import scot.mercat.identity.Officer;

/**
 * Puts right what is wrong in a register that was frozen for the notice. Only the ballot holder
 * does, with a reason and evidence; the frozen register stays as it was, and each correction keeps
 * the register that comes of it. {@link Register#deciding} is the one that counts.
 */
@Singleton
@Transactional
public class CorrectionDesk {
  private final CorrectionStore store;
  private final RegisterStore register;
  private final BallotStages stages;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public CorrectionDesk(
      CorrectionStore store,
      RegisterStore register,
      BallotStages stages,
      AuditLog audit,
      Clock clock) {
    this.store = store;
    this.register = register;
    this.stages = stages;
    this.audit = audit;
    this.clock = clock;
  }

  /** A person whom the register knows. */
  public record Known(UUID id, RegisterLine.Person person) {}

  /** A property that the register knows. */
  public record KnownProperty(UUID id, RegisterLine.Property facts) {}

  /** The first first; with what they say of persons, for officers who look after the proposal. */
  public List<KeptCorrection> of(ProposalId proposal) {
    return store.of(proposal);
  }

  /** How many there are. */
  public int count(ProposalId proposal) {
    return store.count(proposal);
  }

  /** How far the ballot is, and so what may still be put right. */
  public BallotStage stage(Proposal proposal) {
    return stages.of(proposal);
  }

  /** Who has the account of the number, whether or not they have a right. */
  public Optional<Known> known(ProposalId proposal, String reference) {
    return store
        .person(proposal, reference)
        .map(id -> new Known(id, store.named(proposal, id, reference)));
  }

  /** The property of the number, with what the register knows of it. */
  public Optional<KnownProperty> knownProperty(ProposalId proposal, String reference) {
    return store.property(proposal, reference);
  }

  /** Whether the register is frozen, and this may still be put right in it. */
  public boolean allows(Proposal proposal, CorrectionField field) {
    return store.isFrozen(proposal.id()) && stages.of(proposal).allows(field);
  }

  /** Puts it right, where nothing speaks against it. */
  public Correction.Outcome correct(
      Officer officer, Proposal proposal, Correction correction, KeptCorrection.Why why) {
    store.lock(proposal.id());
    if (!store.isFrozen(proposal.id())) {
      return new Refused(Refusal.NOT_FROZEN);
    }
    if (!stages.of(proposal).allows(correction.field())) {
      return new Refused(Refusal.TOO_LATE);
    }
    List<Entry> before = register.entries(proposal.id());
    Correction.Outcome outcome = Corrections.apply(before, correction);
    if (outcome instanceof Corrected(List<Entry> after)) {
      keep(officer, proposal, new Step(correction, find(before, correction), after), why);
    }
    return outcome;
  }

  /**
   * @param before the line that was wrong; nothing where it was lacking
   * @param after the whole register since
   */
  private record Step(Correction correction, Optional<Entry> before, List<Entry> after) {}

  private void keep(Officer officer, Proposal proposal, Step step, KeptCorrection.Why why) {
    store.apply(proposal.id(), step.correction());
    FrozenRegister text = FrozenRegister.of(step.after());
    KeptCorrection kept =
        new KeptCorrection(
            store.count(proposal.id()) + 1,
            step.correction().right(),
            step.correction().field(),
            before(step),
            after(step.correction()),
            persons(step),
            why,
            officer.id(),
            clock.instant(),
            text.hash());
    store.add(proposal.id(), kept, text);
    log(officer, proposal, kept);
  }

  private static Optional<Entry> find(List<Entry> register, Correction correction) {
    return register.stream().filter(entry -> entry.right().equals(correction.right())).findFirst();
  }

  private static String before(Step step) {
    return step.before().map(entry -> said(entry, step.correction())).orElse("");
  }

  private static String said(Entry entry, Correction correction) {
    return switch (correction) {
      case Correction.Value value -> String.valueOf(entry.facts().property().pounds());
      case Correction.Voting voting -> yesOrNo(entry.facts().isVoting());
      case Correction.Holder holder -> entry.person().toString();
      case Correction.Line line -> LineFacts.of(entry.facts()).text();
    };
  }

  private static String after(Correction correction) {
    return switch (correction) {
      case Correction.Value(UUID right, long pounds) -> String.valueOf(pounds);
      case Correction.Voting(UUID right, boolean isVoting) -> yesOrNo(isVoting);
      case Correction.Holder holder -> holder.id().toString();
      case Correction.Line(Entry entry) -> said(entry, correction);
    };
  }

  private static String yesOrNo(boolean is) {
    return is ? "yes" : "no";
  }

  private static KeptCorrection.Persons persons(Step step) {
    return switch (step.correction()) {
      case Correction.Holder holder ->
          new KeptCorrection.Persons(
              words(step.before().orElseThrow().facts().person()), words(holder.person()));
      case Correction.Line(Entry entry) ->
          new KeptCorrection.Persons("", words(entry.facts().person()));
      case Correction.Value value -> KeptCorrection.Persons.NONE;
      case Correction.Voting voting -> KeptCorrection.Persons.NONE;
    };
  }

  private static String words(RegisterLine.Person person) {
    return person.name() + " (" + person.reference() + ")";
  }

  private void log(Officer officer, Proposal proposal, KeptCorrection kept) {
    audit.append(
        new Deed(
            officer.id().toString(),
            "bid.register-corrected",
            proposal.id().value().toString(),
            proposal.district().body(),
            Map.of(
                "number", String.valueOf(kept.number()),
                "right", kept.right().toString(),
                "field", kept.field().code(),
                "hash", kept.hash())));
  }
}
