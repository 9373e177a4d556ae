package scot.mercat.bid;

import java.util.Set;

/**
 * A way to a page about a proposal that a feature above this one has.
 *
 * @param path with a slash at its front below the page that shows it, such as {@code /support};
 *     else the whole address without its language
 * @param message the name of the words of the link
 * @param roles of officers who may go there; not looked at for anybody else
 */
public record ProposalWay(From from, String path, String message, Set<String> roles) {
  /** The page that shows it. */
  public enum From {
    /** What anybody sees of the district: {@code bids/<code>}. */
    DISTRICT,
    /** What a member sees with the code of a letter: {@code member/<token>}. */
    MEMBER,
    /** What officers see of the proposal: {@code officer/bids/<id>}. */
    DESK
  }

  public ProposalWay {
    roles = Set.copyOf(roles);
  }

  /**
   * Its address without the language.
   *
   * @param here that of the page that shows it
   */
  public String address(String here) {
    return path.startsWith("/") ? here + path : path;
  }

  public static ProposalWay forAnybody(String path, String message) {
    return new ProposalWay(From.DISTRICT, path, message, Set.of());
  }

  public static ProposalWay forMembers(String path, String message) {
    return new ProposalWay(From.MEMBER, path, message, Set.of());
  }

  public static ProposalWay forOfficers(String path, String message, Set<String> roles) {
    return new ProposalWay(From.DESK, path, message, roles);
  }
}
