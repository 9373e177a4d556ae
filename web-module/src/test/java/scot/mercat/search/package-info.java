@NullMarked
package scot.mercat.search;

import org.jspecify.annotations.NullMarked;
