/** Rows of responses. */
@NullMarked
package scot.mercat.response.store;

import org.jspecify.annotations.NullMarked;
