package scot.mercat.impact.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an answer must say before it may be published. The fourth of the Gunning principles (R v
 * Brent LBC ex p Gunning, 1985; Moseley v Haringey, 2014): what people said must be conscientiously
 * taken into account, so who considered it, when, and what they read comes before any decision.
 *
 * @param written which texts there are; of the state only where it is said anew
 * @param stateBefore of the action as published last; empty before the first publication
 */
public record Conscience(
    boolean saysWho,
    boolean saysWhen,
    Set<Field> written,
    Optional<Decision> decision,
    ActionState state,
    boolean saysOwnerAndDay,
    Optional<ActionState> stateBefore) {
  public Conscience {
    written = Set.copyOf(written);
  }

  /** Whether it says who considered what people said, when, and what they had read. */
  public boolean mayDecide() {
    return saysWho && saysWhen && written.contains(Field.READ);
  }

  /**
   * What is missing, as the ends of message keys, in the order of the form. Without a decision it
   * is a note that tells people why they must wait, and that needs only what they said and why.
   */
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    boolean isDecided = decision.isPresent();
    add(missing, !written.contains(Field.SAID), "said");
    add(missing, isDecided && !saysWho, "considered-by");
    add(missing, isDecided && !saysWhen, "considered-on");
    add(missing, isDecided && !written.contains(Field.READ), "read");
    add(missing, !written.contains(Field.WHY), "why");
    add(missing, state != ActionState.NONE && !isDecided, "decision");
    add(missing, state != ActionState.NONE && !saysOwnerAndDay, "owner");
    add(missing, hasNewState() && !written.contains(Field.STATE), "state");
    add(missing, isBroken() && !written.contains(Field.LEARNT), "learnt");
    return missing;
  }

  private boolean hasNewState() {
    return stateBefore.filter(before -> before != ActionState.NONE && before != state).isPresent();
  }

  private boolean isBroken() {
    return state == ActionState.PROMISE_BROKEN;
  }

  private static void add(List<String> missing, boolean isMissing, String name) {
    if (isMissing) {
      missing.add(name);
    }
  }
}
