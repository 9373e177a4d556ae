/** The search page of officers. */
@NullMarked
package scot.mercat.search.web.officer;

import org.jspecify.annotations.NullMarked;
