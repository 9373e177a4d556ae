/** Rows of the audit log. */
@NullMarked
package scot.mercat.audit.store;

import org.jspecify.annotations.NullMarked;
