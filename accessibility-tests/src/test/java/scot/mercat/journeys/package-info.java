/** Journeys through the running application in a real browser. */
@NullMarked
package scot.mercat.journeys;

import org.jspecify.annotations.NullMarked;
