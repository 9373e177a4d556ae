/**
 * A business improvement district: its area and proposal, its register of persons, properties and
 * vote rights, and its levy. Not for the ballot on it, its papers or its count ({@code ballot}). A
 * user would say: "our BID".
 *
 * <p>How the rules of a levy are written, which columns a table of properties has, and what {@code
 * scot.mercat.bid.rules.Levy} answers, stands with the rules: {@link scot.mercat.bid.rules}.
 */
@Feature(
    mayUse = {"shared", "web", "audit", "job", "identity", "receipt", "notify", "place", "plan"})
@NullMarked
package scot.mercat.bid;

import org.jspecify.annotations.NullMarked;
import scot.mercat.shared.Feature;
