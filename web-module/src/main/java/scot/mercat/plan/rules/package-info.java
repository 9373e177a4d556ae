/** What a paragraph is, and what has changed between two versions. */
@NullMarked
package scot.mercat.plan.rules;

import org.jspecify.annotations.NullMarked;
