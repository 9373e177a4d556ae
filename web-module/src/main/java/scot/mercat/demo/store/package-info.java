/** The row that says the demonstration has been loaded. */
@NullMarked
package scot.mercat.demo.store;

import org.jspecify.annotations.NullMarked;
