/**
 * First pages: what residents and officers see when they come. Not for anything of their own; they
 * gather what other features know. A user would say: "the first page".
 */
@Feature(
    mayUse = {
      "shared",
      "web",
      "identity",
      "place",
      "plan",
      "publication",
      "consultation",
      "receipt"
    })
@NullMarked
package scot.mercat.desk;

import org.jspecify.annotations.NullMarked;
import scot.mercat.shared.Feature;
