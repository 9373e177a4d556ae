package scot.mercat.web;

import java.security.Principal;
import java.util.Set;

/** Who is signed in, as far as a page's frame needs it; {@code identity} supplies it. */
public interface SignedIn extends Principal {
  /** As the page greets them. */
  String name();

  /** The id of the session, to which the tokens of forms are tied. */
  String session();

  Set<String> roles();

  @Override
  default String getName() {
    return name();
  }
}
