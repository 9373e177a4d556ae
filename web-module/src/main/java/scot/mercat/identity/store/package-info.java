/** Rows of accounts, sessions, codes and attempts. */
@NullMarked
package scot.mercat.identity.store;

import org.jspecify.annotations.NullMarked;
