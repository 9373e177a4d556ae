/**
 * E-mails to people: queued with what they tell of, sent in the reader's language, never twice by
 * themselves. Not for what they say, which the feature that queues them knows. A user would say: "I
 * was told".
 */
@Feature(mayUse = {"shared", "web", "audit"})
@NullMarked
package scot.mercat.notify;

import org.jspecify.annotations.NullMarked;
import scot.mercat.shared.Feature;
