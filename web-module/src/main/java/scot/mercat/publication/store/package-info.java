/** Rows of editions, and their pages as bytes. */
@NullMarked
package scot.mercat.publication.store;

import org.jspecify.annotations.NullMarked;
