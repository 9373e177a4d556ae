/** Rows of business plans. */
@NullMarked
package scot.mercat.businessplan.store;

import org.jspecify.annotations.NullMarked;
