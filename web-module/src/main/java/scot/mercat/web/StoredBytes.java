package scot.mercat.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends bytes that were made ready before, compressed where the reader can take it. */
public final class StoredBytes {
  private StoredBytes() {}

  public static void send(
      HttpServletRequest request,
      HttpServletResponse response,
      String type,
      byte[] plain,
      byte[] gzip)
      throws IOException {
    response.setHeader("Vary", "Accept-Encoding");
    response.setContentType(type);
    boolean compressed = gzip.length < plain.length && takesGzip(request);
    if (compressed) {
      response.setHeader("Content-Encoding", "gzip");
    }
    byte[] bytes = compressed ? gzip : plain;
    response.setContentLength(bytes.length);
    if (!request.getMethod().equals("HEAD")) {
      response.getOutputStream().write(bytes);
    }
  }

  private static boolean takesGzip(HttpServletRequest request) {
    String accepted = request.getHeader("Accept-Encoding");
    return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
  }
}
