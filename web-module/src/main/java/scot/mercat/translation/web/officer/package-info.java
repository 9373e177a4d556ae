/** Pages on which translators work. */
@NullMarked
package scot.mercat.translation.web.officer;

import org.jspecify.annotations.NullMarked;
