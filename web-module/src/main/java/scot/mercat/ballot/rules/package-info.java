/** The dates of a ballot by law, what a good paper is, and how papers are counted. */
@NullMarked
package scot.mercat.ballot.rules;

import org.jspecify.annotations.NullMarked;
