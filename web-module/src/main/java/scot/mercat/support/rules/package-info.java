/** Who is entitled to sign, how signatures are counted, and how many are needed. */
@NullMarked
package scot.mercat.support.rules;

import org.jspecify.annotations.NullMarked;
