@NullMarked
package scot.mercat.impact;

import org.jspecify.annotations.NullMarked;
