package scot.mercat.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/**
 * A QR code as the path of an SVG drawing, one unit a module, with the quiet margin around it.
 *
 * @param size of the drawing, in modules
 * @param path of the dark modules
 */
public record QrCode(int size, String path) {
  private static final int MARGIN = 4;

  public static QrCode of(String text) {
    BitMatrix matrix = matrix(text);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < matrix.getHeight(); y++) {
      for (int x = 0; x < matrix.getWidth(); x++) {
        int end = endOfRun(matrix, x, y);
        if (end > x) {
          int length = end - x;
          path.append('M').append(x).append(' ').append(y);
          path.append('h').append(length).append("v1h-").append(length).append('z');
          x = end;
        }
      }
    }
    return new QrCode(matrix.getWidth(), path.toString());
  }

  /** The first module of the row, from x on, that is not dark. */
  private static int endOfRun(BitMatrix matrix, int x, int y) {
    int end = x;
    while (end < matrix.getWidth() && matrix.get(end, y)) {
      end++;
    }
    return end;
  }

  private static BitMatrix matrix(String text) {
    try {
      return new QRCodeWriter()
          .encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, MARGIN));
    } catch (WriterException e) {
      throw new IllegalArgumentException("The address is too long for a QR code", e);
    }
  }
}
