package scot.mercat.identity.web.officer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import scot.mercat.identity.BodySource.NamedBody;
import scot.mercat.identity.Role;
import scot.mercat.identity.rules.Account;
import scot.mercat.translations.Words;
import scot.mercat.web.Page;

/** The officers of a body and of those below it. */
public record OfficersPage(List<Account> accounts, List<NamedBody> bodies) implements Page {
  @Override
  public String template() {
    return "identity/officer/officers.jte";
  }

  @Override
  public String title(Words words) {
    return words.say("identity.officers.title");
  }

  public String body(Account account) {
    Map<String, String> names =
        bodies.stream().collect(Collectors.toMap(NamedBody::code, NamedBody::name));
    return names.getOrDefault(account.body(), account.body());
  }

  /** The account's roles in words, in the order in which they are always named. */
  public String roles(Words words, Account account) {
    return words.list(
        Role.ALL.stream()
            .filter(account.roles()::contains)
            .map(role -> words.say("identity.role." + role))
            .toList());
  }

  @Override
  public boolean isForOfficers() {
    return true;
  }
}
