package scot.mercat.ballot.rules;

/**
 * Where a date comes from.
 *
 * @param regulation in English, as {@code SSI 2007/202 Sch 2 para 3(a)}
 */
public record Source(String regulation, Basis basis, Checked checked) {}
