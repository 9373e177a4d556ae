/** Pages of answers, and of the comparison with its reasons. */
@NullMarked
package scot.mercat.impact.web;

import org.jspecify.annotations.NullMarked;
