/** Where a BID's officers write its business plan, answer and report. */
@NullMarked
package scot.mercat.businessplan.web.officer;

import org.jspecify.annotations.NullMarked;
