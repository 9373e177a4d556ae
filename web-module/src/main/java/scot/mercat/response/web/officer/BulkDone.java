package scot.mercat.response.web.officer;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

/** What came of showing several at once, as the address says after it. */
public class BulkDone {
  private static final int NOT_ASKED = -1;

  @QueryParam("shown")
  @DefaultValue("-1")
  private int shown = NOT_ASKED;

  @QueryParam("refused")
  @DefaultValue("0")
  private int refused;

  /** Whether the officer has just pressed the button. */
  public boolean isSomething() {
    return shown > NOT_ASKED;
  }

  public int shown() {
    return shown;
  }

  public int refused() {
    return refused;
  }
}
