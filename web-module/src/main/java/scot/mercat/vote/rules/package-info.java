/** What a good vote is, and how votes are counted. */
@NullMarked
package scot.mercat.vote.rules;

import org.jspecify.annotations.NullMarked;
