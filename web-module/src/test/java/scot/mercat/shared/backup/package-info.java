@NullMarked
package scot.mercat.shared.backup;

import org.jspecify.annotations.NullMarked;
