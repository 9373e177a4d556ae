/** What an answer must say before it may be published. */
@NullMarked
package scot.mercat.impact.rules;

import org.jspecify.annotations.NullMarked;
