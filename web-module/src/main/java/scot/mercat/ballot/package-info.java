/**
 * The statutory ballot on an improvement district, by post only: its dates, papers, ledger, keying,
 * count and declaration. Not for the register that it is held on, nor for the levy ({@code bid}),
 * nor for residents' votes ({@code vote}). A user would say: "the BID ballot".
 */
@Feature(mayUse = {"shared", "web", "audit", "identity", "receipt", "notify", "place", "bid"})
@NullMarked
package scot.mercat.ballot;

import org.jspecify.annotations.NullMarked;
import scot.mercat.shared.Feature;
