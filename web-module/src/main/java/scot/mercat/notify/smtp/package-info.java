/** Handing e-mails to the mail server. */
@NullMarked
package scot.mercat.notify.smtp;

import org.jspecify.annotations.NullMarked;
