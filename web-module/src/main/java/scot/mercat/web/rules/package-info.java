/** How often the same place may send something. */
@NullMarked
package scot.mercat.web.rules;

import org.jspecify.annotations.NullMarked;
