/**
 * Plans and their paragraphs: what a partnership says it will do, in numbered versions. Not for
 * what residents see of it ({@code publication}) nor for other languages ({@code translation}). A
 * user would say: "the plan".
 */
@Feature(mayUse = {"shared", "web", "audit", "identity", "place"})
@NullMarked
package scot.mercat.plan;

import org.jspecify.annotations.NullMarked;
import scot.mercat.shared.Feature;
