package scot.mercat.identity.rules;

import java.util.Set;
import java.util.UUID;

/**
 * An officer's account as it stands.
 *
 * @param email in small letters
 * @param body the code of their one body
 * @param language tag of the language that letters to them are written in
 * @param hasPassword false until they have followed their invitation
 * @param demonstration true where it came with the demonstration: it works on this machine only
 */
public record Account(
    UUID id,
    String email,
    String name,
    String body,
    Set<String> roles,
    String language,
    boolean hasPassword,
    boolean hasSecondFactor,
    boolean demonstration,
    boolean disabled) {
  public Account {
    roles = Set.copyOf(roles);
  }
}
