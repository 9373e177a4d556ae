package scot.mercat.identity.rules;

import java.util.Set;
import java.util.UUID;

/**
 * An account to be made.
 *
 * @param language tag of the language to write to them in
 */
public record NewAccount(
    String name, String email, String body, Set<String> roles, String language) {
  public NewAccount {
    name = name.strip();
    email = Account.email(email);
    roles = Set.copyOf(roles);
  }

  /** The account, without password or second factor yet. */
  public Account account(UUID id, boolean demonstration) {
    return new Account(id, email, name, body, roles, language, false, false, demonstration, false);
  }
}
