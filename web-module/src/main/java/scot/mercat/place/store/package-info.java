/** Rows of the partnership, its localities and their figures. */
@NullMarked
package scot.mercat.place.store;

import org.jspecify.annotations.NullMarked;
