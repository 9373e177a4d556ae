/** Methods, statements, and what was handed in. */
@NullMarked
package scot.mercat.support.store;

import org.jspecify.annotations.NullMarked;
