/** Rows of receipts and their stages. */
@NullMarked
package scot.mercat.receipt.store;

import org.jspecify.annotations.NullMarked;
