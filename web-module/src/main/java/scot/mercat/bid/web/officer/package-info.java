/** Where officers keep districts, registers and levies. */
@NullMarked
package scot.mercat.bid.web.officer;

import org.jspecify.annotations.NullMarked;
