/** Rows of jobs. */
@NullMarked
package scot.mercat.job.store;

import org.jspecify.annotations.NullMarked;
