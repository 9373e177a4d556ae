/**
 * The statement of support that has to be signed before a vote on an improvement district: how it
 * is gathered, who signed, and whether they are enough. Not for the vote itself, which is on paper
 * and by post ({@code ballot}), nor for the register ({@code bid}). A user would say: "I signed the
 * statement of support".
 */
@Feature(mayUse = {"shared", "web", "audit", "identity", "receipt", "notify", "bid"})
@NullMarked
package scot.mercat.support;

import org.jspecify.annotations.NullMarked;
import scot.mercat.shared.Feature;
