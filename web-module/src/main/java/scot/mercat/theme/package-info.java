/**
 * What officers find in what was said: themes, and which responses belong to each. Not for what is
 * done about them ({@code impact}). A user would say: "what people keep saying".
 */
@Feature(
    mayUse = {
      "shared",
      "web",
      "audit",
      "identity",
      "receipt",
      "place",
      "plan",
      "consultation",
      "response"
    })
@NullMarked
package scot.mercat.theme;

import org.jspecify.annotations.NullMarked;
import scot.mercat.shared.Feature;
