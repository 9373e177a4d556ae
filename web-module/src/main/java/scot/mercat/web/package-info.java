/**
 * What every page shares: its frame, forms and their tokens, errors, language choice, headers,
 * assets. Not for what a page says; that belongs to the feature whose noun it is.
 */
@Feature(mayUse = {"shared"})
@NullMarked
package scot.mercat.web;

import org.jspecify.annotations.NullMarked;
import scot.mercat.shared.Feature;
