package scot.mercat.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.logging.Logger;
import scot.mercat.identity.rules.CodePurpose;
import scot.mercat.shared.Ground;
import scot.mercat.shared.Settings;
import scot.mercat.web.PublicAddress;

/**
 * Lays out a code for the first administrator, for as long as there is none. Later an empty file in
 * its place asks for another, so that whoever runs the server finds a way in when no administrator
 * can sign in any more.
 */
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
    Optional<String> laidOut = file.code();
    boolean isOpen = laidOut.filter(code -> codes.isOpen(CodePurpose.START, code)).isPresent();
    boolean isAsked = laidOut.filter(String::isEmpty).isPresent();
    if (starting.hasAdministrator() && !isOpen && !isAsked) {
      file.remove();
      return;
    }
    if (!isOpen) {
      file.write(codes.issue(CodePurpose.START, null));
    }
    LOG.info(() ->
        "The code to become an administrator stands in " + file.path() + "; use it at " + page);
  }
}
