/**
 * A copy of the whole database in one file, and back: alike for the embedded PostgreSQL and your
 * own, and across versions of PostgreSQL.
 */
@NullMarked
package scot.mercat.shared.backup;

import org.jspecify.annotations.NullMarked;
