/** What holds of translations. */
@NullMarked
package scot.mercat.translation.rules;

import org.jspecify.annotations.NullMarked;
