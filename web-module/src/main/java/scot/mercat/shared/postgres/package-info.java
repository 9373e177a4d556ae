/**
 * Where the database is: PostgreSQL's own server kept under the data folder, or the one that {@code
 * mercat.db.url} names.
 */
@NullMarked
package scot.mercat.shared.postgres;

import org.jspecify.annotations.NullMarked;
