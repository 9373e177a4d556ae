/** Pages of receipts, for whoever holds a code. */
@NullMarked
package scot.mercat.receipt.web;

import org.jspecify.annotations.NullMarked;
