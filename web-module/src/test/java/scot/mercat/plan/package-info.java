/** What holds of plans. */
@NullMarked
package scot.mercat.plan;

import org.jspecify.annotations.NullMarked;
