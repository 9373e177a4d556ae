/** What can be taken in, and what may be shown. */
@NullMarked
package scot.mercat.response.rules;

import org.jspecify.annotations.NullMarked;
