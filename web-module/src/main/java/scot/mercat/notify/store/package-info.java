/** Rows of recipients and e-mails; personal data in tables of their own. */
@NullMarked
package scot.mercat.notify.store;

import org.jspecify.annotations.NullMarked;
