package scot.mercat.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTest {
  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");
  private static final int SCALE = 4;

  @Test
  void aPhoneReadsTheAddressFromTheDrawing() throws ReaderException {
    String address = "https://plans.strathmarra.example/r/KAHW-YDQ3-M2H7";
    assertThat(read(QrCode.of(address))).isEqualTo(address);
  }

  /** Draws the runs as a browser would, and reads the picture as a phone would. */
  private static String read(QrCode code) throws ReaderException {
    int width = code.size() * SCALE;
    int[] pixels = new int[width * width];
    Arrays.fill(pixels, 0xFFFFFF);
    assertThat(RUN.matcher(code.path()).replaceAll("")).isEmpty();
    RUN.matcher(code.path()).results().forEach(run -> draw(run, pixels, width));
    var source = new RGBLuminanceSource(width, width, pixels);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
  }

  private static void draw(MatchResult run, int[] pixels, int width) {
    int left = Integer.parseInt(run.group(1)) * SCALE;
    int top = Integer.parseInt(run.group(2)) * SCALE;
    int length = Integer.parseInt(run.group(3)) * SCALE;
    for (int y = top; y < top + SCALE; y++) {
      Arrays.fill(pixels, y * width + left, y * width + left + length, 0);
    }
  }
}
