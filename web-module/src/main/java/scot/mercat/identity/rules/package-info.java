/** Passwords, one-time codes, slowing down and the life of sessions, as plain rules. */
@NullMarked
package scot.mercat.identity.rules;

import org.jspecify.annotations.NullMarked;
