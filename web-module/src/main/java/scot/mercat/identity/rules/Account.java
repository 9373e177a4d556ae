package scot.mercat.identity.rules;

import java.util.Locale;
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

  /** An address as kept and compared: without spaces around it, in small letters. */
  public static String email(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }

  /** The same account under another name, with another body and other roles. */
  public Account with(String otherName, String otherBody, Set<String> otherRoles) {
    return new Account(
        id,
        email,
        otherName,
        otherBody,
        otherRoles,
        language,
        hasPassword,
        hasSecondFactor,
        demonstration,
        disabled);
  }
}
