/** What holds whoever asks: what a count may show, and where a promise stands. */
@NullMarked
package scot.mercat.businessplan.rules;

import org.jspecify.annotations.NullMarked;
