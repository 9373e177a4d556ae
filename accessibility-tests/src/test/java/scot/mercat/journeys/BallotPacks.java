package scot.mercat.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import scot.mercat.journeys.BidTeam.Person;

/**
 * The papers of a ballot as a clerk prints them.
 *
 * @param id of the proposal, as in addresses
 */
record BallotPacks(BidTeam team, String id) {
  private static final Pattern NUMBER = Pattern.compile("\\b\\d{4} \\d{5} \\d\\b");
  private static final int DOTS_PER_INCH = 100;

  /**
   * Prints part after part; each file has its line in the log.
   *
   * @param parts so many links to parts there must be
   * @return the numbers of the papers, each as often as it stands in the files
   */
  List<String> papers(int parts) {
    Officer clerk = team.as(Person.FIRST_CLERK);
    List<String> numbers = new ArrayList<>();
    for (int part = 1; part <= parts; part++) {
      clerk.visit("officer/ballot/" + id + "/print", part == 1 ? "24-print" : "");
      assertThat(team.browser().all("main a[href*='?part=']")).hasSize(parts);
      clerk.follow("main a[href$='?part=" + part + "']", "");
      numbers.addAll(read(print("standard"), "ballot-paper-part-" + part));
    }
    return numbers;
  }

  /** The list of papers up to the number, for whoever prints elsewhere, without its first line. */
  List<String> list(int last) {
    Officer clerk = team.as(Person.FIRST_CLERK);
    clerk.visit("officer/ballot/" + id + "/print", "");
    clerk.fill("#to", "" + last);
    return new String(print("list"), StandardCharsets.UTF_8).lines().skip(1).toList();
  }

  private byte[] print(String content) {
    Officer clerk = team.as(Person.FIRST_CLERK);
    clerk.pick("content", content);
    clerk.pick("purpose", "post");
    clerk.press("#print");
    byte[] file = team.browser().downloads().next();
    clerk.visit("officer/ballot/" + id + "/print", "25-printed-" + content);
    assertThat(team.browser().text()).as("the log of prints").contains(hash(file));
    return file;
  }

  private static String hash(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads the numbers, each once a sheet, and keeps a picture of the first page. */
  private static List<String> read(byte[] pdf, String picture) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage first = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
      Path folder = Files.createDirectories(Path.of("target", "screenshots"));
      ImageIO.write(first, "png", folder.resolve(picture + ".png").toFile());
      List<String> numbers = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        NUMBER
            .matcher(stripper.getText(document).replaceAll("\\s+", " "))
            .results()
            .map(MatchResult::group)
            .map(number -> number.replace(" ", ""))
            .distinct()
            .forEach(numbers::add);
      }
      return numbers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
