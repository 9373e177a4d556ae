/**
 * A made-up partnership with plans, consultations and answers, to show what Mercat does. Not for
 * tests of single rules, and never loaded unless asked for. A user would say: "the example".
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
      "bid",
      "support",
      "ballot",
      "businessplan",
      "resolution",
      "translation",
      "publication",
      "consultation",
      "response",
      "vote",
      "theme",
      "impact"
    })
@NullMarked
package scot.mercat.demo;

import org.jspecify.annotations.NullMarked;
import scot.mercat.shared.Feature;
