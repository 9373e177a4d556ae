/** The search page of residents. */
@NullMarked
package scot.mercat.search.web;

import org.jspecify.annotations.NullMarked;
