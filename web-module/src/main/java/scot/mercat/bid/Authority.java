package scot.mercat.bid;

/**
 * A council that sends the levy's bills.
 *
 * @param code as registers name it
 */
public record Authority(String code, String name) {}
