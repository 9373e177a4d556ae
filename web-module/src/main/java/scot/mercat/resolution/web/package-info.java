/** Where those who may vote on a resolution read it and vote, and what anybody sees of it. */
@NullMarked
package scot.mercat.resolution.web;

import org.jspecify.annotations.NullMarked;
