/**
 * What a proposal for an improvement district puts before its members, and what came of it:
 * documents, options of the levy, questions with their answers, and a report each year on what was
 * promised. Not for the levy that is decided on ({@code bid}) nor for the ballot on it ({@code
 * ballot}). A user would say: "what we were promised".
 */
@Feature(
    mayUse = {
      "shared",
      "web",
      "audit",
      "identity",
      "notify",
      "plan",
      "consultation",
      "publication",
      "bid"
    })
@NullMarked
package scot.mercat.businessplan;

import org.jspecify.annotations.NullMarked;
import scot.mercat.shared.Feature;
