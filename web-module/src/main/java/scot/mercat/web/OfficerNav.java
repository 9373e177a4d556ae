package scot.mercat.web;

import java.util.List;
import java.util.Set;

/** Places in the officers' navigation; each feature with pages for officers supplies its own. */
public interface OfficerNav {
  List<Item> items();

  /**
   * One place.
   *
   * @param key message key of its name, as a whole literal such as {@code "plan.nav.plans"}
   * @param path below the language, such as {@code officer/plans}
   * @param roles who sees it: one of these is enough
   * @param order smaller comes first; the work of a day goes from 10 (what is due) to 90
   *     (administration)
   */
  record Item(String key, String path, Set<String> roles, int order) {
    public Item {
      roles = Set.copyOf(roles);
    }
  }
}
