package scot.mercat.impact.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * What an answer must say before it may be published. The fourth of the Gunning principles (R v
 * Brent LBC ex p Gunning, 1985; Moseley v Haringey, 2014): what people said must be conscientiously
 * taken into account, so who considered it, when, and what they read comes before any decision.
 */
public record Conscience(
    boolean saysWho,
    boolean saysWhen,
    boolean saysWhatWasRead,
    boolean saysWhatWasSaid,
    boolean isDecided,
    boolean saysWhy,
    boolean promises,
    boolean saysOwnerAndDay) {

  /** What is missing, as the ends of message keys, in the order of the form. */
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    add(missing, !saysWhatWasSaid, "said");
    add(missing, !saysWho, "considered-by");
    add(missing, !saysWhen, "considered-on");
    add(missing, !saysWhatWasRead, "read");
    add(missing, !isDecided, "decision");
    add(missing, !saysWhy, "why");
    add(missing, promises && !saysOwnerAndDay, "owner");
    return missing;
  }

  private static void add(List<String> missing, boolean isMissing, String name) {
    if (isMissing) {
      missing.add(name);
    }
  }
}
