/**
 * Who officers are, how they prove it and what they may do. Not for residents, who need no account.
 * A user would say: "I signed in".
 *
 * <p>Every way of proving who one is ends in {@link scot.mercat.identity.Sessions#open}, the only
 * way to a session, and answers with a {@link scot.mercat.identity.SignInOutcome}. Another way,
 * such as OpenID Connect, is one more class beside {@link scot.mercat.identity.SignIn} that finds
 * the {@link scot.mercat.identity.rules.Account} by what the provider says, and one more resource
 * in {@code web}; where the provider has checked a second factor, it opens a whole session. Nothing
 * else changes: all other features see an {@link scot.mercat.identity.Officer}.
 */
@Feature(mayUse = {"shared", "web", "audit", "notify"})
@NullMarked
package scot.mercat.identity;

import org.jspecify.annotations.NullMarked;
import scot.mercat.shared.Feature;
