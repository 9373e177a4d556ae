/** Rows of plans, versions, paragraphs and wordings. */
@NullMarked
package scot.mercat.plan.store;

import org.jspecify.annotations.NullMarked;
