package scot.mercat.ballot.web.officer;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import scot.mercat.ballot.PrintedFile;

/** Hands out a file that was made for one answer alone: it is kept nowhere. */
final class PrintedAnswers {
  private PrintedAnswers() {}

  static Response of(PrintedFile file) {
    return Response.ok(file.open(), file.type())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.name() + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
