/**
 * How texts are cut into words, stored, found and marked. Not for use from outside this library.
 */
@NullMarked
package scot.mercat.searchindex.internal;

import org.jspecify.annotations.NullMarked;
