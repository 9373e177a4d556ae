/** What must stay the same in a translation. */
@NullMarked
package scot.mercat.translation.rules;

import org.jspecify.annotations.NullMarked;
