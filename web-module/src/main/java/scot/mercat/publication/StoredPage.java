package scot.mercat.publication;

/**
 * A page as it is sent.
 *
 * @param path the whole path, with the language and a leading slash
 * @param etag 16 hexadecimal digits of the SHA-256 of the plain bytes
 */
public record StoredPage(String path, String etag, byte[] plain, byte[] gzip) {}
