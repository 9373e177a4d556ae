/** Rows of translations. */
@NullMarked
package scot.mercat.translation.store;

import org.jspecify.annotations.NullMarked;
