/** Pages on which officers write plans. */
@NullMarked
package scot.mercat.plan.web.officer;

import org.jspecify.annotations.NullMarked;
