/**
 * How much Mercat bears: started by {@code mvn -Pbench}, no part of the tests. See the README's
 * section on the benchmark.
 */
@NullMarked
package scot.mercat.bench;

import org.jspecify.annotations.NullMarked;
