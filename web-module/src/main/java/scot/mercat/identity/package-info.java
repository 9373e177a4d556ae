/**
 * Who officers are, how they prove it and what they may do. Not for residents, who need no account.
 * A user would say: "I signed in".
 */
@Feature(mayUse = {"shared", "web", "audit", "notify"})
@NullMarked
package scot.mercat.identity;

import org.jspecify.annotations.NullMarked;
import scot.mercat.shared.Feature;
