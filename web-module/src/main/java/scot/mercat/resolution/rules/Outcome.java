package scot.mercat.resolution.rules;

import java.util.List;

/**
 * What came of a vote. Weights decide; voices are told beside them.
 *
 * @param hasQuorum whether enough took part
 * @param hasMajority whether enough of those for and against were for
 */
public record Outcome(
    Presence presence,
    Side inFavour,
    Side against,
    Side abstained,
    boolean hasQuorum,
    boolean hasMajority) {
  /**
   * Those who said the same.
   *
   * @param voices how many
   * @param weight of them together
   */
  public record Side(long voices, long weight) {}

  public static Outcome of(List<Voice> voices, Quorum quorum, Majority majority) {
    Presence presence = Presence.of(voices);
    Side inFavour = side(voices, Choice.FOR);
    Side against = side(voices, Choice.AGAINST);
    return new Outcome(
        presence,
        inFavour,
        against,
        side(voices, Choice.ABSTAIN),
        quorum.isMet(presence),
        majority.isMet(inFavour.weight(), against.weight()));
  }

  private static Side side(List<Voice> voices, Choice choice) {
    List<Voice> same =
        voices.stream().filter(voice -> voice.choice().filter(choice::equals).isPresent()).toList();
    return new Side(same.size(), same.stream().mapToLong(Voice::weight).sum());
  }

  /** Without a quorum nothing is carried, however many were for. */
  public boolean isCarried() {
    return hasQuorum && hasMajority;
  }

  /** As messages name it. */
  public String code() {
    if (!hasQuorum) {
      return "no-quorum";
    }
    return hasMajority ? "carried" : "not-carried";
  }

  public Side side(Choice choice) {
    return switch (choice) {
      case FOR -> inFavour;
      case AGAINST -> against;
      case ABSTAIN -> abstained;
    };
  }
}
