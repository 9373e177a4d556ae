package scot.mercat.receipt;

import java.util.UUID;
import scot.mercat.receipt.rules.ReceiptCode;

/**
 * A receipt as it is handed out, the only time that its code is known.
 *
 * @param subject what the code leads to; of a form that was sent twice, what the first one made
 */
public record Receipt(UUID id, ReceiptCode code, ReceiptSubject subject) {}
