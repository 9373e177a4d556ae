@NullMarked
package scot.mercat.publication;

import org.jspecify.annotations.NullMarked;
