/**
 * Residents' priorities: each person chooses up to so many of the things that a consultation
 * offers. Not for comments ({@code response}) nor for the ballots of improvement districts ({@code
 * ballot}). A user would say: "I voted".
 */
@Feature(mayUse = {"shared", "web", "audit", "identity", "receipt", "place", "consultation"})
@NullMarked
package scot.mercat.vote;

import org.jspecify.annotations.NullMarked;
import scot.mercat.shared.Feature;
