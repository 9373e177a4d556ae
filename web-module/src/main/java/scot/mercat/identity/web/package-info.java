/** Signing in and out, and the cookie by which a session is known. */
@NullMarked
package scot.mercat.identity.web;

import org.jspecify.annotations.NullMarked;
