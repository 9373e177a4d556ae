/** Rows of votes and what was cast in them. */
@NullMarked
package scot.mercat.vote.store;

import org.jspecify.annotations.NullMarked;
