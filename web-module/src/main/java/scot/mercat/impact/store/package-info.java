/** Rows of answers, their words and the changes they caused. */
@NullMarked
package scot.mercat.impact.store;

import org.jspecify.annotations.NullMarked;
