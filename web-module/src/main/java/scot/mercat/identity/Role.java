package scot.mercat.identity;

import java.util.List;
import java.util.stream.Stream;

/** The names of the roles, as routes and rows use them. */
public final class Role {
  /** Writes plans, consultations and answers. */
  public static final String EDITOR = "editor";

  /** Approves what the public will see. */
  public static final String APPROVER = "approver";

  /** Translates plans and comments. */
  public static final String TRANSLATOR = "translator";

  /** Decides what may be shown, redacts, and acts where someone may be at risk. */
  public static final String MODERATOR = "moderator";

  /** Reads and groups what was said. */
  public static final String ANALYST = "analyst";

  /** Gives roles, and sets up bodies and places. */
  public static final String ADMINISTRATOR = "administrator";

  /** Keeps the register and the levy of improvement districts. */
  public static final String BID_OFFICER = "bid-officer";

  /** Holds ballots on improvement districts: approves their papers, decides doubts, declares. */
  public static final String BALLOT_HOLDER = "ballot-holder";

  /** Issues, receives and keys the papers of a ballot. */
  public static final String BALLOT_CLERK = "ballot-clerk";

  /** Watches the count of a ballot for one of its sides, and sees no names. */
  public static final String BALLOT_OBSERVER = "ballot-observer";

  /** Anybody who is signed in; comes with every session and is given to nobody. */
  public static final String OFFICER = "officer";

  /** Whose password was right and whose second factor is still to come. */
  public static final String SIGNING_IN = "signing-in";

  /** Those that can be given. */
  public static final List<String> ALL =
      List.of(
          EDITOR,
          APPROVER,
          TRANSLATOR,
          MODERATOR,
          ANALYST,
          BID_OFFICER,
          BALLOT_HOLDER,
          BALLOT_CLERK,
          BALLOT_OBSERVER,
          ADMINISTRATOR);

  /** Those that a route may name. */
  public static final List<String> NAMED =
      Stream.concat(ALL.stream(), Stream.of(OFFICER, SIGNING_IN)).toList();

  private Role() {}
}
