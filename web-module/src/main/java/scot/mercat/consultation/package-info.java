/**
 * What is asked about a version of a plan, until when, and by when an answer is promised. Not for
 * what people answer ({@code response}) nor for votes ({@code vote}). A user would say: "the
 * consultation".
 */
@Feature(mayUse = {"shared", "web", "audit", "identity", "place", "plan"})
@NullMarked
package scot.mercat.consultation;

import org.jspecify.annotations.NullMarked;
import scot.mercat.shared.Feature;
