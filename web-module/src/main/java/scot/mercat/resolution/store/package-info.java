/** Rows of classes, members, resolutions and votes. */
@NullMarked
package scot.mercat.resolution.store;

import org.jspecify.annotations.NullMarked;
