/** The officers' first page. */
@NullMarked
package scot.mercat.desk.web.officer;

import org.jspecify.annotations.NullMarked;
