/** What makes a postcode, a colour, a border or a file of figures right, and how a map is drawn. */
@NullMarked
package scot.mercat.place.rules;

import org.jspecify.annotations.NullMarked;
