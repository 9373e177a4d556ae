/** What holds of paragraphs. */
@NullMarked
package scot.mercat.plan.rules;

import org.jspecify.annotations.NullMarked;
