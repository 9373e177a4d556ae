/** Pages about e-mails for officers. */
@NullMarked
package scot.mercat.notify.web.officer;

import org.jspecify.annotations.NullMarked;
