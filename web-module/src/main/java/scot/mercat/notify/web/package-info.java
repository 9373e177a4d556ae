/** Pages for those who want no more e-mails. */
@NullMarked
package scot.mercat.notify.web;

import org.jspecify.annotations.NullMarked;
