/** States and times of e-mails. */
@NullMarked
package scot.mercat.notify.rules;

import org.jspecify.annotations.NullMarked;
