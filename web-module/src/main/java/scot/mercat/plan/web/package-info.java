/** Pages of plans for everybody. */
@NullMarked
package scot.mercat.plan.web;

import org.jspecify.annotations.NullMarked;
