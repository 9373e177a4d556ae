/**
 * Starts the release folder as people start it, and visits it as they do. Integration tests of
 * features share one server: {@link scot.mercat.harness.SharedMercat}.
 */
@NullMarked
package scot.mercat.harness;

import org.jspecify.annotations.NullMarked;
