/** Where residents vote and read the result. */
@NullMarked
package scot.mercat.vote.web;

import org.jspecify.annotations.NullMarked;
