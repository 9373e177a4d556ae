/** What anybody sees of a business plan. */
@NullMarked
package scot.mercat.businessplan.web;

import org.jspecify.annotations.NullMarked;
