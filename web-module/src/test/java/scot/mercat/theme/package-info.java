/** What holds of themes, on a running Mercat. */
@NullMarked
package scot.mercat.theme;

import org.jspecify.annotations.NullMarked;
