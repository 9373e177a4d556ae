/** Pages about the audit log for everyone. */
@NullMarked
package scot.mercat.audit.web;

import org.jspecify.annotations.NullMarked;
