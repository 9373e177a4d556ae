/** How the files of the demonstration are read. */
@NullMarked
package scot.mercat.demo.rules;

import org.jspecify.annotations.NullMarked;
