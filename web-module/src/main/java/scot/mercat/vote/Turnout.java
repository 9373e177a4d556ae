package scot.mercat.vote;

import java.util.EnumMap;
import java.util.Map;
import scot.mercat.vote.rules.Channel;

/**
 * How many votes came, without what they are for; this may be known before voting is over.
 *
 * @param good by channel
 * @param spoilt papers that cannot be counted
 */
public record Turnout(Map<Channel, Integer> good, int spoilt) {
  public Turnout {
    good = good.isEmpty() ? new EnumMap<>(Channel.class) : new EnumMap<>(good);
  }

  public int all() {
    return good.values().stream().mapToInt(Integer::intValue).sum();
  }

  public int by(Channel channel) {
    return good.getOrDefault(channel, 0);
  }

  /** Those that officers entered. */
  public int entered() {
    return all() - by(Channel.WEB);
  }
}
