package scot.mercat.translation.web.officer;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import scot.mercat.identity.Role;
import scot.mercat.web.OfficerNav;

/** The way to the translators' desk. */
@Singleton
public class TranslationNav implements OfficerNav {
  @Override
  public List<Item> items() {
    return List.of(
        new Item(
            "translation.desk.title",
            "officer/translations",
            Set.of(Role.TRANSLATOR, Role.EDITOR),
            25));
  }
}
