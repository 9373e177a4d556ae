/** What a code looks like, how it is read, and how much guessing is borne. */
@NullMarked
package scot.mercat.receipt.rules;

import org.jspecify.annotations.NullMarked;
