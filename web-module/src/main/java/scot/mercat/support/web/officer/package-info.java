/** Where officers gather statements of support. */
@NullMarked
package scot.mercat.support.web.officer;

import org.jspecify.annotations.NullMarked;
