/** How far a job is and what came of it. */
@NullMarked
package scot.mercat.job.rules;

import org.jspecify.annotations.NullMarked;
