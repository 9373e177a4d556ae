package scot.mercat.identity;

import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.core.SecurityContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import scot.mercat.identity.rules.Account;
import scot.mercat.identity.rules.Session;
import scot.mercat.web.SignedIn;

/**
 * Somebody of a partnership or partner body, as signed in.
 *
 * @param body the code of their body, such as {@code strathmarra} for a whole partnership or {@code
 *     strathmarra/nhs} for one of its partners; whoever belongs to a body acts for those below it
 * @param session what the tokens of their forms are tied to: the same for all their sessions, so
 *     that a form that was open when a session ended can be sent after signing in again
 * @param roles names from {@link Role}
 */
public record Officer(UUID id, String name, String body, String session, Set<String> roles)
    implements SignedIn {
  public Officer {
    roles = Set.copyOf(roles);
  }

  /** The officer of a request whose method names a role. */
  public static Officer of(SecurityContext security) {
    if (security.getUserPrincipal() instanceof Officer officer) {
      return officer;
    }
    throw new NotAuthorizedException("Session");
  }

  static Officer of(Account account, Session session) {
    String forms = session.whole() ? "officer " + account.id() : "unfinished " + session.id();
    return new Officer(
        account.id(), account.name(), account.body(), forms, roles(account, session));
  }

  private static Set<String> roles(Account account, Session session) {
    if (!session.whole()) {
      return Set.of(Role.SIGNING_IN);
    }
    Set<String> roles = new HashSet<>(account.roles());
    roles.add(Role.OFFICER);
    return roles;
  }

  @Override
  public Optional<String> unfinished() {
    return is(Role.SIGNING_IN) ? Optional.of("officer/second-factor") : Optional.empty();
  }

  /** Whether what belongs to the body is theirs to see and change. */
  public boolean mayActFor(String otherBody) {
    return otherBody.equals(body) || otherBody.startsWith(body + "/");
  }

  /** The pattern for SQL's {@code like} that, beside the body itself, finds what is theirs. */
  @Override
  public String bodiesBelow() {
    return body.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "/%";
  }

  public boolean is(String role) {
    return roles.contains(role);
  }
}
