package scot.mercat.ballot.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import scot.mercat.ballot.PrintedFile;

/** Hands out a file that anybody may have. */
final class PublicFiles {
  private PublicFiles() {}

  static Response of(PrintedFile file) {
    return Response.ok(file.open(), file.type())
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + file.name() + "\"")
        .build();
  }
}
