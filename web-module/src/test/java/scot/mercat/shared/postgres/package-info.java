@NullMarked
package scot.mercat.shared.postgres;

import org.jspecify.annotations.NullMarked;
