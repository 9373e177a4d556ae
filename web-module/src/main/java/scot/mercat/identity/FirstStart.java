package scot.mercat.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.logging.Logger;
import scot.mercat.identity.rules.CodePurpose;
import scot.mercat.shared.Ground;
import scot.mercat.shared.Settings;
import scot.mercat.web.PublicAddress;

/** Lays out a code for the first administrator, for as long as there is none. */
@Singleton
public class FirstStart {
  private static final Logger LOG = Logger.getLogger("scot.mercat.identity");

  private final Starting starting;
  private final Codes codes;
  private final StartFile file;
  private final String page;

  @Inject
  public FirstStart(Starting starting, Codes codes, Settings settings, PublicAddress address) {
    this.starting = starting;
    this.codes = codes;
    this.file = StartFile.of(settings);
    this.page = address.url() + "/en/officer/start";
  }

  void layOutCode(@Observes @Priority(Ground.CONTENT) Startup event) {
    if (starting.isOver()) {
      file.remove();
      return;
    }
    boolean known = file.code().filter(code -> codes.isOpen(CodePurpose.START, code)).isPresent();
    if (!known) {
      file.write(codes.issue(CodePurpose.START, null));
    }
    LOG.info(() ->
        "There is no administrator yet. The code to become one stands in "
            + file.path()
            + "; use it at "
            + page);
  }
}
