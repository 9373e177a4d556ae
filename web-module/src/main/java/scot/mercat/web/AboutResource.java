package scot.mercat.web;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import scot.mercat.translations.Language;

/** Pages about the website itself. */
@Path("{lang}/about")
public class AboutResource {
  private static final AccessibilityStatement STATEMENT = AccessibilityStatement.bundled();
  private static final List<LicencesPage.Notice> NOTICES =
      Stream.concat(
              notice("Mercat: app.css", "/assets/LICENSES.txt"),
              notice("Java libraries", "/third-party.txt"))
          .toList();

  private final Clock clock;

  @Inject
  public AboutResource(Clock clock) {
    this.clock = clock;
  }

  @GET
  @Path("accessibility")
  @PermitAll
  public Page accessibility(@PathParam("lang") Language lang) {
    return new AccessibilityPage(STATEMENT, LocalDate.now(clock));
  }

  @GET
  @Path("privacy")
  @PermitAll
  public Page privacy(@PathParam("lang") Language lang) {
    return new AboutPage("privacy", "web.privacy.title");
  }

  @GET
  @Path("cookies")
  @PermitAll
  public Page cookies(@PathParam("lang") Language lang) {
    return new AboutPage("cookies", "web.about.cookies");
  }

  @GET
  @Path("licences")
  @PermitAll
  public Page licences(@PathParam("lang") Language lang) {
    return new LicencesPage(NOTICES);
  }

  @GET
  @Path("help")
  @PermitAll
  public Page help(@PathParam("lang") Language lang) {
    return new AboutPage("help", "web.about.help");
  }

  /** The list of Java libraries is written by the build of a release. */
  private static Stream<LicencesPage.Notice> notice(String name, String file) {
    try (InputStream stream = AboutResource.class.getResourceAsStream(file)) {
      return stream == null
          ? Stream.empty()
          : Stream.of(
              new LicencesPage.Notice(
                  name, new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
