@NullMarked
package scot.mercat.impact.rules;

import org.jspecify.annotations.NullMarked;
