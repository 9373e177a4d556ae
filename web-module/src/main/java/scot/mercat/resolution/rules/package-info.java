/** Who was there, which votes count how, and what came of it: plain rules of a vote by name. */
@NullMarked
package scot.mercat.resolution.rules;

import org.jspecify.annotations.NullMarked;
