/** What anybody may read of an improvement district. */
@NullMarked
package scot.mercat.bid.web;

import org.jspecify.annotations.NullMarked;
