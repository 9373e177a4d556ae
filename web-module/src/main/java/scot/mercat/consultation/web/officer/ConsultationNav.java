package scot.mercat.consultation.web.officer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import scot.mercat.identity.Role;
import scot.mercat.web.OfficerNav;

/** The way to the consultations. */
@Singleton
public class ConsultationNav implements OfficerNav {
  @Override
  public List<Item> items() {
    return List.of(
        new Item(
            "consultation.officer.title",
            "officer/consultations",
            Set.of(Role.EDITOR, Role.APPROVER, Role.TRANSLATOR, Role.ADMINISTRATOR),
            30));
  }
}
