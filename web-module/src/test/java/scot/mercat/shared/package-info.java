@NullMarked
package scot.mercat.shared;

import org.jspecify.annotations.NullMarked;
