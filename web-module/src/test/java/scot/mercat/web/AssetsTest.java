package scot.mercat.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class AssetsTest {
  private final Assets assets = new Assets();

  @Test
  void theAddressCarriesTheHashOfTheBytes() {
    assertThat(assets.address("app.css")).matches("/assets/[0-9a-f]{12}/app\\.css");
    assertThat(assets.address("app.css")).isEqualTo(new Assets().address("app.css"));
    assertThat(assets.fingerprint()).contains("app.css").contains("app.js");
  }

  @Test
  void onlyPlainNamesOfKnownKindsAreFound() {
    for (String name :
        List.of(
            "",
            "../db/migration/V001__shared_outbox.sql",
            "app",
            "a/../app.css",
            "App.css",
            "/app.css",
            "app.class",
            "absent.css",
            "app.css/")) {
      assertThat(assets.find(name)).as(name).isEmpty();
    }
    assertThatThrownBy(() -> assets.address("absent.css"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theCompressedBytesAreThePlainOnes() throws IOException {
    Assets.Asset css = assets.find("app.css").orElseThrow();
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(css.gzip()))) {
      assertThat(gzip.readAllBytes()).isEqualTo(css.plain());
    }
    assertThat(css.gzip().length).isLessThan(css.plain().length / 4);
  }

  /** The strict content policy would refuse them, and nothing may come from elsewhere. */
  @Test
  void stylesAndScriptsNameNothingFromElsewhere() {
    for (String name : List.of("app.css", "app.js")) {
      String text = new String(assets.find(name).orElseThrow().plain(), StandardCharsets.UTF_8);
      assertThat(text).as(name).doesNotContain("http://", "https://", "@import", "url(", "eval(");
    }
  }
}
