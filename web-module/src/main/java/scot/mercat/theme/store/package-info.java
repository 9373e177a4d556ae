/** Rows of themes and codings. */
@NullMarked
package scot.mercat.theme.store;

import org.jspecify.annotations.NullMarked;
