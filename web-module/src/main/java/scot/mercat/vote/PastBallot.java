package scot.mercat.vote;

import java.time.Instant;
import java.util.List;
import scot.mercat.vote.rules.Channel;

/** A vote that was cast elsewhere and earlier, brought in as it was. */
public record PastBallot(Channel channel, List<String> chosen, Instant receivedAt) {
  public PastBallot {
    chosen = List.copyOf(chosen);
  }
}
