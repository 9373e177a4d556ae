package scot.mercat.resolution;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.mercat.audit.AuditLog;
import scot.mercat.audit.rules.Deed;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.ProposalId;
import scot.mercat.bid.Register;
import scot.mercat.bid.rules.Entry;
import scot.mercat.identity.Officer;
import scot.mercat.notify.RecipientId;
import scot.mercat.notify.Recipients;
import scot.mercat.resolution.rules.MemberLines.Line;
import scot.mercat.resolution.store.VoterStore;
import scot.mercat.shared.Ids;
import scot.mercat.translations.Language;

/** Keeps the classes of members and who stands in them. */
@Singleton
@Transactional
public class VoterLists {
  private final VoterStore store;
  private final Register register;
  private final Recipients recipients;
  private final AuditLog audit;
  private final Clock clock;

  @Inject
  public VoterLists(
      VoterStore store, Register register, Recipients recipients, AuditLog audit, Clock clock) {
    this.store = store;
    this.register = register;
    this.recipients = recipients;
    this.audit = audit;
    this.clock = clock;
  }

  /** By name. */
  public List<VoterClass> classes(ProposalId proposal) {
    return store.classes(proposal);
  }

  public Optional<VoterClass> find(ProposalId proposal, UUID id) {
    return classes(proposal).stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** By name. */
  public List<ClassMember> members(ProposalId proposal, VoterClass voterClass) {
    return store.members(proposal, voterClass.id());
  }

  /** Nothing where the proposal has a class of that name. */
  public Optional<UUID> add(Officer officer, Proposal proposal, String name, boolean isWeighted) {
    if (classes(proposal.id()).stream().anyMatch(one -> one.name().equalsIgnoreCase(name))) {
      return Optional.empty();
    }
    UUID id = Ids.next();
    store.addClass(id, proposal.id(), name, isWeighted, clock.instant());
    log(officer, "resolution.class-added", id, 0);
    return Optional.of(id);
  }

  /**
   * Puts persons of the register into the class, by their numbers; one who stands in it already
   * gets the new weight.
   *
   * @return a number that the register does not have; then nothing was changed
   */
  public Optional<String> addOfRegister(
      Officer officer, Proposal proposal, VoterClass voterClass, List<Line> lines) {
    Map<String, Entry> persons = persons(proposal.id());
    Optional<String> unknown =
        lines.stream().map(Line::key).filter(key -> !persons.containsKey(key)).findFirst();
    if (unknown.isEmpty()) {
      lines.forEach(line ->
          put(
              proposal,
              voterClass,
              Objects.requireNonNull(persons.get(line.key())),
              line.weight()));
      log(officer, "resolution.members-added", voterClass.id(), lines.size());
    }
    return unknown;
  }

  /**
   * Puts everybody of the register who is not in it yet into the class, each with the weight 1; the
   * weights of the others stay. Answers how many the register has.
   */
  public int addWholeRegister(Officer officer, Proposal proposal, VoterClass voterClass) {
    Map<String, Entry> persons = persons(proposal.id());
    int added =
        persons.values().stream()
            .mapToInt(entry -> store.putNew(voterClass.id(), voter(proposal, entry), 1))
            .sum();
    log(officer, "resolution.members-added", voterClass.id(), added);
    return persons.size();
  }

  private void put(Proposal proposal, VoterClass voterClass, Entry entry, int weight) {
    store.put(voterClass.id(), voter(proposal, entry), weight);
  }

  /** Who they are as a member; a new one where they were none. */
  private UUID voter(Proposal proposal, Entry entry) {
    return store
        .ofPerson(proposal.id(), entry.person())
        .orElseGet(() ->
            store.add(
                proposal.id(),
                Optional.of(entry.person()),
                new Line(entry.facts().person().name(), "", 1, ""),
                clock.instant()));
  }

  private Map<String, Entry> persons(ProposalId proposal) {
    Map<String, Entry> byNumber = new HashMap<>();
    register
        .entries(proposal)
        .forEach(entry -> byNumber.putIfAbsent(entry.facts().person().reference(), entry));
    return byNumber;
  }

  /**
   * Puts those whom the officer wrote down into the class. Who was written before with the same
   * name and organisation is the same member, be it in another class; an address is kept for those
   * who had none.
   *
   * @return a line whose member is known with another address; then nothing was changed
   */
  public Optional<Line> addWritten(
      Officer officer, Proposal proposal, VoterClass voterClass, List<Line> lines) {
    Map<String, Voter> known = written(proposal.id());
    Optional<Line> other =
        lines.stream()
            .filter(line -> hasOtherAddress(known.get(line.identity()), line))
            .findFirst();
    if (other.isEmpty()) {
      lines.forEach(line ->
          store.put(
              voterClass.id(), voter(officer, proposal, voterClass, known, line), line.weight()));
      log(officer, "resolution.members-added", voterClass.id(), lines.size());
    }
    return other;
  }

  private static boolean hasOtherAddress(@Nullable Voter voter, Line line) {
    return voter != null
        && !voter.email().isEmpty()
        && !line.email().isEmpty()
        && !voter.email().equalsIgnoreCase(line.email());
  }

  private UUID voter(
      Officer officer,
      Proposal proposal,
      VoterClass voterClass,
      Map<String, Voter> known,
      Line line) {
    Voter voter = known.get(line.identity());
    if (voter == null) {
      return store.add(proposal.id(), Optional.empty(), line, clock.instant());
    }
    if (voter.email().isEmpty() && !line.email().isEmpty()) {
      store
          .write(voter, line.email(), voter.language())
          .ifPresent(id -> recipients.forget(new RecipientId(id)));
      log(officer, "resolution.email-changed", voterClass.id(), 1);
    }
    return voter.id();
  }

  /** Those whom an officer wrote down, by what makes them the same member. */
  private Map<String, Voter> written(ProposalId proposal) {
    Map<String, Voter> known = new HashMap<>();
    store.voters(proposal).stream()
        .filter(voter -> voter.person().isEmpty())
        .forEach(voter -> known.put(identity(voter), voter));
    return known;
  }

  private static String identity(Voter voter) {
    return new Line(voter.name(), voter.organisation(), 1, "").identity();
  }

  /** Takes them out of the class; votes that members were called to stay as they are. */
  public void remove(Officer officer, VoterClass voterClass, UUID voter) {
    store.remove(voterClass.id(), voter).ifPresent(id -> recipients.forget(new RecipientId(id)));
    log(officer, "resolution.member-removed", voterClass.id(), 1);
  }

  /**
   * Where to write to a member about resolutions. One who stopped e-mails to the same address still
   * gets none.
   *
   * @param email empty for none
   * @param language in which to write; nothing where it is not known
   */
  public void write(
      Officer officer,
      VoterClass voterClass,
      Voter voter,
      String email,
      Optional<Language> language) {
    Optional<RecipientId> recipient =
        store.write(voter, email, language.map(Language::tag).orElse("")).map(RecipientId::new);
    if (voter.email().equals(email)) {
      recipient.ifPresent(id -> recipients.speak(id, language.orElse(Language.ENGLISH)));
    } else {
      recipient.ifPresent(recipients::forget);
    }
    log(officer, "resolution.email-changed", voterClass.id(), 1);
  }

  private void log(Officer officer, String action, UUID voterClass, int count) {
    audit.append(
        new Deed(
            officer.id().toString(),
            action,
            voterClass.toString(),
            officer.body(),
            Map.of("count", String.valueOf(count))));
  }
}
