/** Pages on which officers read and group what was said. */
@NullMarked
package scot.mercat.theme.web.officer;

import org.jspecify.annotations.NullMarked;
