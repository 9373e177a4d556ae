/**
 * Codes for people who have no account, and what has become of what they sent. Not for what they
 * sent itself: features above keep that, hang it on a code and say each stage that it reaches. A
 * user would say: "I have a receipt".
 */
@Feature(mayUse = {"shared", "web", "audit"})
@NullMarked
package scot.mercat.receipt;

import org.jspecify.annotations.NullMarked;
import scot.mercat.shared.Feature;
