package scot.mercat.web;

import java.security.Principal;
import java.util.Set;

/**
 * Who is signed in, as far as a page's frame needs it.
 *
 * @param session the id of the session, to which the tokens of forms are tied
 */
public record SignedIn(String name, String session, Set<String> roles) implements Principal {
  public SignedIn {
    roles = Set.copyOf(roles);
  }

  @Override
  public String getName() {
    return name;
  }
}
