package scot.mercat.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FormBodyTest {
  private static final String TOKEN_PART =
      "--b\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\na.1.c\r\n--b";

  @Test
  void theTokenIsFoundAmongOtherFields() {
    assertThat(FormBody.token(bytes("text=a%26token=x&token=a.1.c%2D&b="))).contains("a.1.c-");
    assertThat(FormBody.token(bytes("text=token%3Dx"))).isEmpty();
    assertThat(FormBody.token(bytes(""))).isEmpty();
  }

  @Test
  void inAFormWithFilesTheTokenComesFirst() {
    assertThat(FormBody.tokenOfParts(bytes(TOKEN_PART))).contains("a.1.c");
  }

  @Test
  void aFilesContentIsNoToken() {
    String file =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"t\"\r\n\r\n" + TOKEN_PART;
    assertThat(FormBody.tokenOfParts(bytes(file))).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
