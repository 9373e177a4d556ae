/** What members do about a business plan with the code of their letter. */
@NullMarked
package scot.mercat.businessplan.web.member;

import org.jspecify.annotations.NullMarked;
