/**
 * Editions: what residents read, frozen when it is published, in every language at once. Not for
 * what is still being written. A user would say: "the plan I read".
 */
@Feature(mayUse = {"shared", "web", "audit", "identity", "place", "plan", "translation"})
@NullMarked
package scot.mercat.publication;

import org.jspecify.annotations.NullMarked;
import scot.mercat.shared.Feature;
