package scot.mercat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import scot.mercat.harness.SharedMercat;
import scot.mercat.harness.VisitedPage;
import scot.mercat.harness.Visitor;

/** What holds for every answer of the running server. */
class ServerIT {
  private final Visitor visitor = SharedMercat.visitor();

  @Test
  void healthSaysThatDatabaseAndProgramAreWell() {
    VisitedPage health = visitor.get("/health");
    assertThat(health.status()).isEqualTo(200);
    assertThat(health.body()).contains("\"status\":\"UP\"").doesNotContain("DOWN");
    assertThat(visitor.get("/health/live").status()).isEqualTo(200);
  }

  @Test
  void theServersOwnPagesAreClosed() {
    for (String path :
        List.of(
            "/metrics",
            "/openapi",
            "/openapi-ui",
            "/management",
            "/WEB-INF/web.xml",
            "/META-INF/persistence.xml",
            "/assets/../WEB-INF/web.xml",
            "/application.wadl")) {
      VisitedPage answer = visitor.get(path);
      assertThat(answer.status()).as(path).isBetween(400, 499);
      assertThat(answer.body()).as(path).doesNotContain("Payara", "GlassFish", "Jersey");
    }
  }

  @Test
  void everyAnswerCarriesTheSecurityHeaders() {
    for (String path : List.of("/en/", "/en/nothing-here", "/health", "/nothing-here", "/")) {
      VisitedPage answer = visitor.answerTo(path);
      assertThat(answer.header("Content-Security-Policy"))
          .as(path)
          .contains("default-src 'none'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
      assertThat(answer.header("Referrer-Policy")).as(path).isEqualTo("same-origin");
      assertThat(answer.header("Server") + answer.header("X-Powered-By")).as(path).isEmpty();
    }
  }

  @Test
  void whoComesWithoutALanguageGetsTheOneTheirBrowserAsksFor() {
    VisitedPage answer =
        SharedMercat.visitor().with("Accept-Language", "ur, en;q=0.5").answerTo("/");
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).endsWith("/ur/");
    assertThat(answer.header("Vary")).containsIgnoringCase("Accept-Language");
  }

  @Test
  void aPageThatIsNotThereIsAPageInTheReadersLanguage() {
    VisitedPage page = visitor.get("/ur/nothing-here");
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.one("html").attr("lang")).isEqualTo("ur");
    assertThat(page.one("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.has("main h1")).isTrue();
    assertThat(visitor.get("/xx/nothing-here").status()).isEqualTo(404);
  }

  @Test
  void assetsAreKeptForEverAndFoundUnderTheirHashOnly() {
    VisitedPage page = visitor.get("/en/nothing-here");
    String address = page.one("link[rel=stylesheet]").attr("href");
    VisitedPage css = visitor.get(address);
    assertThat(css.status()).isEqualTo(200);
    assertThat(css.header("Cache-Control")).contains("immutable");
    assertThat(css.header("Content-Type")).startsWith("text/css");
    assertThat(visitor.get(address.replaceAll("[0-9a-f]{12}", "000000000000")).status())
        .isEqualTo(404);
  }

  @Test
  void residentsGetNoCookie() {
    visitor.get("/en/");
    visitor.get("/en/nothing-here");
    assertThat(visitor.cookieNames()).isEmpty();
  }
}
