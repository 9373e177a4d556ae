/** Pages on which officers answer what people said. */
@NullMarked
package scot.mercat.impact.web.officer;

import org.jspecify.annotations.NullMarked;
