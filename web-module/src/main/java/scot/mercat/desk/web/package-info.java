/** The residents' first page. */
@NullMarked
package scot.mercat.desk.web;

import org.jspecify.annotations.NullMarked;
