/**
 * You said, we did: what was decided on each theme, why, and what changed in the plan. Not for the
 * grouping itself ({@code theme}). A user would say: "what did you do about it?"
 */
@Feature(
    mayUse = {
      "shared",
      "web",
      "audit",
      "identity",
      "notify",
      "receipt",
      "place",
      "plan",
      "publication",
      "consultation",
      "response",
      "theme"
    })
@NullMarked
package scot.mercat.impact;

import org.jspecify.annotations.NullMarked;
import scot.mercat.shared.Feature;
