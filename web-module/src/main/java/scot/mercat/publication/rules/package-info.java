/** What may be published, and how each paragraph falls back. */
@NullMarked
package scot.mercat.publication.rules;

import org.jspecify.annotations.NullMarked;
