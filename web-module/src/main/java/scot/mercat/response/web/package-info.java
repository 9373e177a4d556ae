/** Residents' forms and pages of comments. */
@NullMarked
package scot.mercat.response.web;

import org.jspecify.annotations.NullMarked;
