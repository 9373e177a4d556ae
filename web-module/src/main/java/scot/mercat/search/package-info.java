/**
 * Finding plans, consultations and what was said, by words, in the reader's language. Not for
 * keeping anything: what it knows it can read anew from the database. A user would say: "I searched
 * for it".
 */
@Feature(
    mayUse = {
      "shared",
      "web",
      "audit",
      "identity",
      "plan",
      "publication",
      "consultation",
      "response",
      "theme",
      "impact"
    })
@NullMarked
package scot.mercat.search;

import org.jspecify.annotations.NullMarked;
import scot.mercat.shared.Feature;
