package scot.mercat.support.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import scot.mercat.shared.rules.Sha256;
import scot.mercat.support.Figures;
import scot.mercat.support.Support;

/**
 * What the council is handed: a document to print, who signed by person and property, the figures
 * at each step, and the vote rights of the register without names, whose fingerprint the document
 * states.
 *
 * @param zip the same bytes for the same facts
 */
public record EvidencePack(byte[] zip) {
  private static final Set<String> NAMELESS = Set.of("figures.csv", "register.csv");

  private static final String DELETED =
      """
      Who signed was deleted on its day, with the document that said so.
      figures.csv and register.csv are as they were handed in.
      SHA-256 of the file that was handed in: %s
      """;

  /**
   * @param history the newest first
   * @param handedIn nothing where it has not been; then the document says so
   * @param madeAt when it is written
   */
  public static EvidencePack of(
      Support support, List<Figures> history, Optional<Instant> handedIn, Instant madeAt) {
    Map<String, String> files = new TreeMap<>();
    files.put("evidence.html", new EvidenceDocument(support, history, handedIn, madeAt).html());
    files.put("figures.csv", EvidenceTables.figures(history.reversed()));
    files.put("register.csv", support.rights().text());
    files.put("signatories.csv", EvidenceTables.signatories(support));
    return new EvidencePack(zipped(files, madeAt));
  }

  /**
   * The files that name nobody, with a note on what was handed in: kept when the names have had
   * their day.
   */
  public EvidencePack withoutNames() {
    Map<String, String> files = new TreeMap<>();
    Instant madeAt = Instant.EPOCH;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        madeAt = entry.getTimeLocal().toInstant(ZoneOffset.UTC);
        if (NAMELESS.contains(entry.getName())) {
          files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.put("README.txt", DELETED.formatted(hash()));
    return new EvidencePack(zipped(files, madeAt));
  }

  private static byte[] zipped(Map<String, String> files, Instant at) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(at.atOffset(ZoneOffset.UTC).toLocalDateTime());
        zip.putNextEntry(entry);
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /** SHA-256 of the file, in hexadecimal. */
  public String hash() {
    return Sha256.hex(zip);
  }
}
