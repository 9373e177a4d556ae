/** What residents see of their area, and the colours of the partnership. */
@NullMarked
package scot.mercat.place.web;

import org.jspecify.annotations.NullMarked;
