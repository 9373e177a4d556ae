package scot.mercat.businessplan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import scot.mercat.bid.Member;
import scot.mercat.bid.Proposal;
import scot.mercat.bid.Register;
import scot.mercat.businessplan.rules.Asking;
import scot.mercat.businessplan.rules.Preferred;
import scot.mercat.businessplan.store.PreferenceStore;

/** Takes in which option members prefer, and counts once nobody can answer any more. */
@Singleton
@Transactional
public class Preferences {
  private final LevyOptions options;
  private final PreferenceStore store;
  private final Register register;
  private final PlanLog log;

  @Inject
  public Preferences(LevyOptions options, PreferenceStore store, Register register, PlanLog log) {
    this.options = options;
    this.store = store;
    this.register = register;
    this.log = log;
  }

  public Optional<Preference> of(Member member) {
    return store.find(member.proposal().id(), member.id());
  }

  /**
   * One answer a person: what they said before is replaced. The audit log hears that somebody
   * answered, and neither who nor what.
   *
   * @return false where nobody is asked now, or it is no option; then nothing is kept
   */
  public boolean say(Member member, UUID option, String reason) {
    Proposal proposal = member.proposal();
    boolean isOption = options.of(proposal.id()).stream().anyMatch(one -> one.id().equals(option));
    if (options.state(proposal.id()) != Asking.State.OPEN || !isOption) {
      return false;
    }
    store.keep(proposal.id(), member.id(), new Preference(option, reason));
    log.note(proposal, "preferred");
    return true;
  }

  /**
   * What officers may know.
   *
   * @param reasons in the order of the alphabet, which says nothing of who wrote them
   */
  public record Result(Preferred preferred, List<String> reasons) {
    public Result {
      reasons = List.copyOf(reasons);
    }
  }

  /** Nothing until it is closed: from one count to the next one could see who answered. */
  public Optional<Result> result(Proposal proposal) {
    return options.state(proposal.id()) == Asking.State.CLOSED
        ? Optional.of(new Result(preferred(proposal), store.reasons(proposal.id())))
        : Optional.empty();
  }

  private Preferred preferred(Proposal proposal) {
    Map<UUID, Long> values = values(proposal);
    Map<UUID, UUID> chosen = store.chosen(proposal.id());
    List<Preferred.Count> counts = new ArrayList<>();
    for (LevyOption option : options.of(proposal.id())) {
      List<Long> theirs =
          chosen.entrySet().stream()
              .filter(one -> one.getValue().equals(option.id()))
              .map(one -> values.getOrDefault(one.getKey(), 0L))
              .toList();
      counts.add(count(theirs));
    }
    return Preferred.of(counts, sum(values.values()));
  }

  private static Preferred.Count count(List<Long> values) {
    long most = values.stream().mapToLong(Long::longValue).max().orElse(0);
    return new Preferred.Count(values.size(), sum(values), most);
  }

  private static long sum(Iterable<Long> values) {
    long sum = 0;
    for (long value : values) {
      sum = Math.addExact(sum, value);
    }
    return sum;
  }

  /** What each person's properties are worth, in hundredths of a pound. */
  private Map<UUID, Long> values(Proposal proposal) {
    Map<UUID, Long> values = new HashMap<>();
    register
        .entries(proposal.id())
        .forEach(entry -> values.merge(entry.person(), entry.facts().hundredths(), Math::addExact));
    return values;
  }
}
