/**
 * The translators' desk: what each paragraph says in other languages, and whether that is current.
 * Not for what residents are shown, which is frozen in {@code publication}. A user would say: "the
 * Polish is out of date".
 */
@Feature(mayUse = {"shared", "web", "audit", "identity", "plan"})
@NullMarked
package scot.mercat.translation;

import org.jspecify.annotations.NullMarked;
import scot.mercat.shared.Feature;
