package scot.mercat.plan.web.officer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import scot.mercat.plan.rules.Facts;
import scot.mercat.web.FormErrors;
import scot.mercat.web.TypedDay;

/** What was typed of an action: who does it, by when and how far it is. */
public record ActionEntries(String owner, TypedDay due, String status) {
  public static final List<String> STATUSES = List.of("planned", "on-track", "done", "late");

  static ActionEntries of(Facts facts) {
    return new ActionEntries(
        facts.get("owner").orElse(""),
        facts.due().map(TypedDay::of).orElse(TypedDay.NONE),
        facts.get("status").orElse("planned"));
  }

  /**
   * A draft may lack owner and day; but what was typed must be one.
   *
   * @param owners codes to choose from; empty where the code is typed
   */
  FormErrors errors(FormErrors before, Set<String> owners) {
    boolean isOffered = owner.isEmpty() || owners.contains(owner);
    boolean isCode = owner.matches("[a-z0-9-]{1,40}(/[a-z0-9-]{1,40})?");
    return before
        .when(!owners.isEmpty() && !isOffered, "owner", "web.error.choice")
        .when(owners.isEmpty() && !owner.isEmpty() && !isCode, "owner", "plan.owner.wrong")
        .when(!due.isEmpty() && due.date().isEmpty(), "due-day", "plan.due.wrong")
        .when(!STATUSES.contains(status), "status", "plan.status.wrong");
  }

  void addTo(Map<String, String> facts) {
    facts.put("owner", owner);
    facts.put("due", due.date().map(Object::toString).orElse(""));
    facts.put("status", status);
  }
}
