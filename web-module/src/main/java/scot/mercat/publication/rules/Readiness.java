package scot.mercat.publication.rules;

import java.util.ArrayList;
import java.util.List;
import scot.mercat.plan.rules.StatutoryContent.Missing;

/**
 * Whether a draft may be published: what the law asks for ({@link
 * scot.mercat.plan.rules.StatutoryContent}), and what no reader should be left without.
 *
 * @param missing what the law asks for and the draft does not have
 * @param contacts how many paragraphs say whom to ask
 */
public record Readiness(List<Missing> missing, long contacts) {
  /** Besides what the law asks for: nobody should read a plan and not know whom to ask. */
  public static final String CONTACT = "contact";

  public Readiness {
    missing = List.copyOf(missing);
  }

  /**
   * Something to put right first.
   *
   * @param code names the message, {@code publication.ready.lacks.<code>}
   * @param key of the paragraph that lacks it; empty where the plan as a whole does
   */
  public record Lack(String code, String key) {}

  /** In the order in which to mend it; empty when the draft may be published. */
  public List<Lack> lacks() {
    List<Lack> lacks = new ArrayList<>();
    missing.forEach(one -> lacks.add(new Lack(one.need().code(), one.key())));
    if (contacts == 0) {
      lacks.add(new Lack(CONTACT, ""));
    }
    return lacks;
  }
}
