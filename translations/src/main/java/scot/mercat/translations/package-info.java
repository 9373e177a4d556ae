/**
 * Languages, messages and staleness: what text is, in which language, and whether it is current.
 */
@NullMarked
package scot.mercat.translations;

import org.jspecify.annotations.NullMarked;
