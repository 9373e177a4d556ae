/** Where administrators look after the partnership and its localities. */
@NullMarked
package scot.mercat.place.web.officer;

import org.jspecify.annotations.NullMarked;
