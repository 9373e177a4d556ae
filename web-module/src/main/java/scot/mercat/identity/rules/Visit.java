package scot.mercat.identity.rules;

/**
 * From where somebody comes.
 *
 * @param address their network address, proxies considered; used to slow down guessing, never kept
 * @param loopback true where it is this very machine
 * @param device browser and system, see {@link Device}
 */
public record Visit(String address, boolean loopback, String device) {}
