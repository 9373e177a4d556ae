/** What the council is handed: a document to print, and tables. */
@NullMarked
package scot.mercat.support.evidence;

import org.jspecify.annotations.NullMarked;
