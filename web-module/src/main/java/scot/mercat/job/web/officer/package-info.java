/** The page on which officers see how far a job is. */
@NullMarked
package scot.mercat.job.web.officer;

import org.jspecify.annotations.NullMarked;
