/** Who is on a register, what each is worth in a ballot, and what each pays. */
@NullMarked
package scot.mercat.bid.rules;

import org.jspecify.annotations.NullMarked;
