package scot.mercat.audit.web.officer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import scot.mercat.web.OfficerNav;

/** The way to the log, for those who may read it. */
@Singleton
public class AuditNav implements OfficerNav {
  @Override
  public List<Item> items() {
    return List.of(
        new Item("audit.officer.title", "officer/audit", Set.of("administrator", "approver"), 95));
  }
}
