/** How the shape of the tree is checked; the tests that use it stand in {@code scot.mercat}. */
@NullMarked
package scot.mercat.checks;

import org.jspecify.annotations.NullMarked;
