/** Pages on which officers read, show, hide and enter responses. */
@NullMarked
package scot.mercat.response.web.officer;

import org.jspecify.annotations.NullMarked;
