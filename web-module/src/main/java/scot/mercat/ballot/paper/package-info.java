/** Ballot papers to print: their wording, their pages as PDF, and the list for a mailing house. */
@NullMarked
package scot.mercat.ballot.paper;

import org.jspecify.annotations.NullMarked;
