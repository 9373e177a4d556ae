/** Where members look at their entry on the register with the code of their letter. */
@NullMarked
package scot.mercat.bid.web.member;

import org.jspecify.annotations.NullMarked;
