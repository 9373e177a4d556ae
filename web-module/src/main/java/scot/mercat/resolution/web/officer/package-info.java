/** Where officers write resolutions, keep the lists of members and take the minute. */
@NullMarked
package scot.mercat.resolution.web.officer;

import org.jspecify.annotations.NullMarked;
