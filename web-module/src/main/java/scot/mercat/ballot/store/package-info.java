/** Rows of ballots, and the count that the database makes by itself. */
@NullMarked
package scot.mercat.ballot.store;

import org.jspecify.annotations.NullMarked;
