/** What must be true of a consultation before it opens, and which steps it may take. */
@NullMarked
package scot.mercat.consultation.rules;

import org.jspecify.annotations.NullMarked;
