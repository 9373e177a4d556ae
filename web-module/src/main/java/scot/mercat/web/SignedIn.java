package scot.mercat.web;

import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who is signed in, as far as frames and the features below {@code identity} need it; {@code
 * identity} supplies it.
 */
public interface SignedIn extends Principal {
  /** As the audit log names them. */
  UUID id();

  /** As the page greets them. */
  String name();

  /** The code of the body they act for. */
  String body();

  /** The pattern for SQL's {@code like} that, beside the body itself, finds what is theirs. */
  String bodiesBelow();

  /** What the tokens of their forms are tied to. */
  String session();

  Set<String> roles();

  /** The page, below the language, that they must finish before anything else. */
  default Optional<String> unfinished() {
    return Optional.empty();
  }

  @Override
  default String getName() {
    return name();
  }

  /** Who sent a request whose method names a role. */
  static SignedIn of(SecurityContext security) {
    if (security.getUserPrincipal() instanceof SignedIn who) {
      return who;
    }
    throw new NotAuthorizedException("Session");
  }
}
