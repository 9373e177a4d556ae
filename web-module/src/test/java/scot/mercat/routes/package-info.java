/** Every route of the demonstration with what stands behind it, for tests of who may do what. */
@NullMarked
package scot.mercat.routes;

import org.jspecify.annotations.NullMarked;
