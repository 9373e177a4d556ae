/**
 * The partnership, its partner bodies and its localities: their names, borders, people in figures
 * and whom to turn to. Not for who its officers are (identity) nor for what is planned there
 * (plan). A user would say: "I live in this area".
 */
@Feature(mayUse = {"shared", "web", "audit", "identity"})
@NullMarked
package scot.mercat.place;

import org.jspecify.annotations.NullMarked;
import scot.mercat.shared.Feature;
