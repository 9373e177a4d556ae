/** Pages for officers who hold ballots. */
@NullMarked
package scot.mercat.ballot.web.officer;

import org.jspecify.annotations.NullMarked;
