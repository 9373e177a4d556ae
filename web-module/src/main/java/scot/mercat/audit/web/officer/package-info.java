/** Pages about the audit log for officers. */
@NullMarked
package scot.mercat.audit.web.officer;

import org.jspecify.annotations.NullMarked;
