package scot.mercat.identity;

import java.util.List;

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

  public static final List<String> ALL =
      List.of(EDITOR, APPROVER, TRANSLATOR, MODERATOR, ANALYST, ADMINISTRATOR);

  private Role() {}
}
