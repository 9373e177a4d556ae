package scot.mercat.audit.rules;

import java.time.LocalDate;

/**
 * The newest link of the chain: whoever keeps a copy can tell later whether anything up to it was
 * changed or taken away.
 *
 * @param position how many links there are
 * @param hash 64 hexadecimal digits
 */
public record Head(long position, String hash) {
  /** A head as published on a day. */
  public record Published(LocalDate day, Head head) {}
}
