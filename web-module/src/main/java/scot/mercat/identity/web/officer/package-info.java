/** What officers do with their own accounts, and administrators with those of others. */
@NullMarked
package scot.mercat.identity.web.officer;

import org.jspecify.annotations.NullMarked;
