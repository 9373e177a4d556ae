/** When every response has ended in a theme or out of scope. */
@NullMarked
package scot.mercat.theme.rules;

import org.jspecify.annotations.NullMarked;
