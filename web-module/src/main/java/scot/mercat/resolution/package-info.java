/**
 * What the company of an improvement district asks its members to decide: classes of members,
 * resolutions, and votes that are open and stand by name. Not for the vote on the levy, which is
 * taken by post alone and shares nothing with this. A user would say: "I voted on the resolution".
 */
@Feature(mayUse = {"shared", "web", "audit", "identity", "receipt", "notify", "bid"})
@NullMarked
package scot.mercat.resolution;

import org.jspecify.annotations.NullMarked;
import scot.mercat.shared.Feature;
