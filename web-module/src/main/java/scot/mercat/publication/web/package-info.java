/** Editions as pages, and the filter that sends them. */
@NullMarked
package scot.mercat.publication.web;

import org.jspecify.annotations.NullMarked;
