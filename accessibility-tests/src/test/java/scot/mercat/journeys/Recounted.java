package scot.mercat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import scot.mercat.harness.RunningMercat;

/** The files of a declared ballot, counted again by the programme on the command line. */
final class Recounted {
  private Recounted() {}

  /**
   * Fails where the recount does not say what was declared, to the letter.
   *
   * @param name of the folder for the files
   * @param zip what the ballot holder takes from the page of the count
   * @return what it prints, without white space
   */
  static String of(String name, byte[] zip) {
    try {
      Path folder = unpacked(RunningMercat.emptyFolder(name), zip);
      Process process = start(folder);
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).as(said).isZero();
      assertThat(said).isEqualTo(Files.readString(folder.resolve("declared.json")));
      return said.replaceAll("\\s", "");
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path unpacked(Path folder, byte[] zip) throws IOException {
    try (ZipInputStream files = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
        Files.write(folder.resolve(file.getName()), files.readAllBytes());
      }
    }
    return folder;
  }

  private static Process start(Path folder) throws IOException {
    Path app = Path.of(System.getProperty("mercat.release"), "app/WEB-INF").toAbsolutePath();
    return new ProcessBuilder(
            System.getProperty("java.home") + "/bin/java",
            "-cp",
            app + "/classes:" + app + "/lib/*",
            "scot.mercat.ballot.rules.Recount",
            folder.toString())
        .redirectErrorStream(true)
        .start();
  }
}
