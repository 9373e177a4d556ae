/** What anybody may know of a statement of support. */
@NullMarked
package scot.mercat.support.web;

import org.jspecify.annotations.NullMarked;
