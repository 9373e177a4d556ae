/** Pages on which officers see whether a plan is ready, and publish it. */
@NullMarked
package scot.mercat.publication.web.officer;

import org.jspecify.annotations.NullMarked;
