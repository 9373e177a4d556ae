/** Checks of the whole tree. */
@NullMarked
package scot.mercat;

import org.jspecify.annotations.NullMarked;
