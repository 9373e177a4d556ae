/**
 * What was done, by whom and when, so that it cannot be quietly changed. Not for figures about
 * people, and never for their words: rows hold ids and hashes. A user would say: "who changed
 * this?"
 */
@Feature(mayUse = {"shared", "web"})
@NullMarked
package scot.mercat.audit;

import org.jspecify.annotations.NullMarked;
import scot.mercat.shared.Feature;
