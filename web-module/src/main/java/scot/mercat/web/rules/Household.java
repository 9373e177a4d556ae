package scot.mercat.web.rules;

import java.util.Locale;

/** Whom a network address stands for, where it matters how often somebody tries something. */
public final class Household {
  /** So many parts of an IPv6 address name the network. */
  private static final int NETWORK_PARTS = 4;

  private Household() {}

  /**
   * The address itself or, for IPv6, its network of 2^64 addresses, since one household has them
   * all: {@code 2001:db8:1:2::/64}.
   */
  public static String of(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    String[] halves = address.split("::", 2);
    String[] front = halves[0].split(":");
    StringBuilder network = new StringBuilder();
    for (int i = 0; i < NETWORK_PARTS; i++) {
      String part = i < front.length && !front[i].isEmpty() ? front[i] : "0";
      network.append(part.toLowerCase(Locale.ROOT)).append(':');
    }
    return network.append(":/64").toString();
  }
}
