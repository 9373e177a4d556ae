/** What holds of the rules by which responses end in themes. */
@NullMarked
package scot.mercat.theme.rules;

import org.jspecify.annotations.NullMarked;
