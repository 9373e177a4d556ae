/**
 * The ground that every feature stands on: clock, ids, settings, secrets, database. For what has no
 * noun of the field; anything a resident could name belongs to a feature of its own.
 */
@Feature
@NullMarked
package scot.mercat.shared;

import org.jspecify.annotations.NullMarked;
