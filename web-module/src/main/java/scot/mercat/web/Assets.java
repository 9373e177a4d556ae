package scot.mercat.web;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;
import scot.mercat.shared.rules.Sha256;

/** Style sheets, scripts and pictures from the class path, under names that carry their hash. */
@Singleton
public class Assets {
  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=UTF-8",
          "js", "text/javascript; charset=UTF-8",
          "svg", "image/svg+xml",
          "png", "image/png",
          "txt", "text/plain; charset=UTF-8");
  private static final int HASH_DIGITS = 12;

  private final Map<String, Asset> byName = new ConcurrentHashMap<>();

  /** A file as it is sent, both plain and compressed. */
  public record Asset(String hash, String type, byte[] plain, byte[] gzip) {}

  /** {@code app.css} becomes {@code /assets/3f2a…/app.css}. */
  public String address(String name) {
    Asset asset =
        find(name).orElseThrow(() -> new IllegalArgumentException("No asset named " + name));
    return "/assets/" + asset.hash() + "/" + name;
  }

  public Optional<Asset> find(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1);
    if (!name.matches("[a-z0-9-]+(/[a-z0-9-]+)*\\.[a-z]+") || !TYPES.containsKey(ending)) {
      return Optional.empty();
    }
    Asset known = byName.get(name);
    return known != null ? Optional.of(known) : load(name, TYPES.getOrDefault(ending, ""));
  }

  /** One hash over the assets that every page names: when it changes, stored pages are stale. */
  public String fingerprint() {
    return address("app.css") + address("app.js") + address("mark.svg");
  }

  private Optional<Asset> load(String name, String type) {
    try (InputStream stream = Assets.class.getResourceAsStream("/assets/" + name)) {
      if (stream == null) {
        return Optional.empty();
      }
      byte[] bytes = stream.readAllBytes();
      Asset asset =
          new Asset(Sha256.hex(bytes).substring(0, HASH_DIGITS), type, bytes, gzip(bytes));
      byName.put(name, asset);
      return Optional.of(asset);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes compressed as HTTP's {@code gzip}; the same bytes give the same result. */
  public static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream result = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (GZIPOutputStream gzip =
        new GZIPOutputStream(result) {
          {
            def.setLevel(9);
          }
        }) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return result.toByteArray();
  }
}
