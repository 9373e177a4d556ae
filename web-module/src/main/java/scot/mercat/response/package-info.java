/**
 * What people said, through whatever channel it came. Not for what it adds up to ({@code theme})
 * nor for what was done about it ({@code impact}). A user would say: "I commented".
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
      "consultation"
    })
@NullMarked
package scot.mercat.response;

import org.jspecify.annotations.NullMarked;
import scot.mercat.shared.Feature;
