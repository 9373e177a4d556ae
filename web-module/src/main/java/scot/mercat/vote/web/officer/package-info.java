/** Where officers set up a vote, enter votes on paper and declare the result. */
@NullMarked
package scot.mercat.vote.web.officer;

import org.jspecify.annotations.NullMarked;
