/** Plain forms that many features read, such as tables in text. */
@NullMarked
package scot.mercat.shared.rules;

import org.jspecify.annotations.NullMarked;
