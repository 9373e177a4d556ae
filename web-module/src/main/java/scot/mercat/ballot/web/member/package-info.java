/** What a member sees of a ballot with the code of a letter. */
@NullMarked
package scot.mercat.ballot.web.member;

import org.jspecify.annotations.NullMarked;
