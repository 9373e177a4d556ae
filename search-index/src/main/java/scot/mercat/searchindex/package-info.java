/** Full-text search in many languages: put texts in, ask, get hits with marks. */
@NullMarked
package scot.mercat.searchindex;

import org.jspecify.annotations.NullMarked;
