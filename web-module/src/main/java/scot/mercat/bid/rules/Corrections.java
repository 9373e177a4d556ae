package scot.mercat.bid.rules;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Applies corrections to a register. A right keeps its id whatever is put right in it, so that its
 * paper stays its paper.
 */
public final class Corrections {
  private static final int WHOLE = 100;

  private Corrections() {}

  public static Correction.Outcome apply(List<Entry> register, Correction correction) {
    return switch (correction) {
      case Correction.Line(Entry entry) -> added(register, entry);
      case Correction.OfALine change -> apply(register, change);
    };
  }

  private static Correction.Outcome added(List<Entry> register, Entry entry) {
    return refusal(register, entry)
        .<Correction.Outcome>map(Correction.Refused::new)
        .orElseGet(() ->
            new Correction.Corrected(Stream.concat(register.stream(), Stream.of(entry)).toList()));
  }

  private static Optional<Correction.Refusal> refusal(List<Entry> register, Entry entry) {
    if (register.stream().anyMatch(other -> isMixedUp(other, entry))) {
      return Optional.of(Correction.Refusal.NUMBER_TAKEN);
    }
    if (hasAnother(register, entry, entry.person())) {
      return Optional.of(Correction.Refusal.PERSON_TWICE);
    }
    return entry.facts().isVoting() && sharesWith(register, entry) > WHOLE
        ? Optional.of(Correction.Refusal.SHARES_OVER)
        : Optional.empty();
  }

  /** Whether one number stands for two. */
  private static boolean isMixedUp(Entry other, Entry entry) {
    return other.facts().person().reference().equals(entry.facts().person().reference())
            != other.person().equals(entry.person())
        || other.facts().property().reference().equals(entry.facts().property().reference())
            != other.property().equals(entry.property());
  }

  private static Correction.Outcome apply(List<Entry> register, Correction.OfALine correction) {
    Optional<Entry> found =
        register.stream().filter(entry -> entry.right().equals(correction.right())).findFirst();
    return found
        .map(entry -> apply(register, entry, correction))
        .orElseGet(() -> new Correction.Refused(Correction.Refusal.UNKNOWN_RIGHT));
  }

  private static Correction.Outcome apply(
      List<Entry> register, Entry entry, Correction.OfALine correction) {
    return refusal(register, entry, correction)
        .<Correction.Outcome>map(Correction.Refused::new)
        .orElseGet(() -> new Correction.Corrected(corrected(register, entry, correction)));
  }

  private static Optional<Correction.Refusal> refusal(
      List<Entry> register, Entry entry, Correction.OfALine correction) {
    if (corrected(register, entry, correction).equals(register)) {
      return Optional.of(Correction.Refusal.NOTHING_CHANGES);
    }
    return switch (correction) {
      case Correction.Value value -> Optional.empty();
      case Correction.Voting voting ->
          voting.isVoting() && sharesWith(register, entry) > WHOLE
              ? Optional.of(Correction.Refusal.SHARES_OVER)
              : Optional.empty();
      case Correction.Holder holder ->
          hasAnother(register, entry, holder.id())
              ? Optional.of(Correction.Refusal.PERSON_TWICE)
              : Optional.empty();
    };
  }

  /** Parts of the property's value that would vote if this right did, in per cent. */
  private static int sharesWith(List<Entry> register, Entry entry) {
    return entry.facts().share()
        + register.stream()
            .filter(other -> other.property().equals(entry.property()))
            .filter(other -> other.facts().isVoting() && !other.right().equals(entry.right()))
            .mapToInt(other -> other.facts().share())
            .sum();
  }

  private static boolean hasAnother(List<Entry> register, Entry entry, UUID person) {
    return register.stream()
        .filter(other -> !other.right().equals(entry.right()))
        .anyMatch(
            other -> other.property().equals(entry.property()) && other.person().equals(person));
  }

  private static List<Entry> corrected(
      List<Entry> register, Entry entry, Correction.OfALine correction) {
    UnaryOperator<Entry> change =
        switch (correction) {
          case Correction.Value(UUID right, long pounds) ->
              other -> other.property().equals(entry.property()) ? valued(other, pounds) : other;
          case Correction.Voting(UUID right, boolean isVoting) ->
              other -> other.right().equals(right) ? voting(other, isVoting) : other;
          case Correction.Holder holder -> other -> held(other, holder);
        };
    return register.stream().map(change).toList();
  }

  private static Entry valued(Entry entry, long pounds) {
    return entry.with(entry.facts().with(entry.facts().property().worth(pounds)));
  }

  private static Entry voting(Entry entry, boolean isVoting) {
    return entry.with(entry.facts().voting(isVoting));
  }

  /** The person's other lines get the same name and address. */
  private static Entry held(Entry entry, Correction.Holder holder) {
    if (entry.right().equals(holder.right())) {
      return new Entry(
          entry.right(), holder.id(), entry.property(), entry.facts().with(holder.person()));
    }
    return entry.person().equals(holder.id())
        ? entry.with(entry.facts().with(holder.person()))
        : entry;
  }
}
