/**
 * Long work that goes on in the background, with its progress: it outlives a restart and can be
 * cancelled. Not for what is done on time (duties), nor for what the work is: features above supply
 * that as a {@link scot.mercat.job.JobKind}. A user would say: "it is still checking my file".
 *
 * <p>All of a job's work is one transaction, in which it is also noted as done. So whatever happens
 * in the middle, nothing of it stays, and it can be begun again.
 */
@Feature(mayUse = {"shared", "web", "audit", "identity"})
@NullMarked
package scot.mercat.job;

import org.jspecify.annotations.NullMarked;
import scot.mercat.shared.Feature;
