@NullMarked
package scot.mercat.consultation;

import org.jspecify.annotations.NullMarked;
