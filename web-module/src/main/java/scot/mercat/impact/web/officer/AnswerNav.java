package scot.mercat.impact.web.officer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import scot.mercat.identity.Role;
import scot.mercat.web.OfficerNav;

/** The way to the answers, for those who write, translate and approve them. */
@Singleton
public class AnswerNav implements OfficerNav {
  @Override
  public List<Item> items() {
    return List.of(
        new Item(
            "impact.officer.title",
            AnswerPaths.ALL,
            Set.of(Role.EDITOR, Role.APPROVER, Role.TRANSLATOR),
            50));
  }
}
