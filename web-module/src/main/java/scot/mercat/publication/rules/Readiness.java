package scot.mercat.publication.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a draft may be published: Community Empowerment (Scotland) Act 2015, section 6(3) for the
 * whole area and section 10(3) for a locality, and what no reader should be left without.
 *
 * @param titles how many titles the draft has
 * @param outcomes how many local outcomes it states
 * @param actions how many proposed improvements
 * @param actionsWithoutDay how many of them say no day or no owner
 * @param emptyTexts how many paragraphs lack their full or plain words
 * @param contacts how many paragraphs say whom to ask
 */
public record Readiness(
    int titles, int outcomes, int actions, int actionsWithoutDay, int emptyTexts, int contacts) {
  /** What is missing, by name, in the order in which to mend it; empty when it may be published. */
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    add(missing, titles != 1, "title");
    add(missing, outcomes == 0, "outcome");
    add(missing, actions == 0, "action");
    add(missing, actionsWithoutDay > 0, "action-day");
    add(missing, emptyTexts > 0, "text");
    add(missing, contacts == 0, "contact");
    return missing;
  }

  private static void add(List<String> missing, boolean isMissing, String name) {
    if (isMissing) {
      missing.add(name);
    }
  }
}
