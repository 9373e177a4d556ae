/**
 * What anybody sees of a ballot: how and when to vote by post, whether a paper is back, the result.
 */
@NullMarked
package scot.mercat.ballot.web;

import org.jspecify.annotations.NullMarked;
