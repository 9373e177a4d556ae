/** Rows of districts and registers. */
@NullMarked
package scot.mercat.bid.store;

import org.jspecify.annotations.NullMarked;
