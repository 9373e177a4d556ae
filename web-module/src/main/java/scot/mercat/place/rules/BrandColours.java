package scot.mercat.place.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A partnership's colour with its three companions, each pair at 7:1 or better (WCAG 2.2, 1.4.6):
 * as words on paper, under words, and both again for dark screens.
 */
public record BrandColours(Colour brand, Colour onBrand, Colour dark, Colour onDark) {
  /** The least contrast for words of any size. */
  public static final double LEAST = 7;

  /** Mercat's own deep pine. */
  public static final String STANDARD = "#124734";

  private static final List<Colour> PAPERS =
      List.of(Colour.of("#fffdf8"), Colour.of("#faf6ed"), Colour.of("#e4eee5"));
  private static final List<Colour> DARK_PAPERS =
      List.of(Colour.of("#1a1815"), Colour.of("#24211d"), Colour.of("#1d2b24"));
  private static final Colour WHITE = Colour.of("#ffffff");
  private static final Colour INK = Colour.of("#10201a");

  /** What came of choosing a colour. */
  public sealed interface Choice {
    record Accepted(BrandColours colours) implements Choice {}

    /**
     * Words in this colour would be too faint on our paper.
     *
     * @param tenths the least contrast that it has there, in tenths, rounded down: 45 is 4.5 to 1
     */
    record TooFaint(int tenths) implements Choice {}

    record NotAColour() implements Choice {}
  }

  /** Judges what was typed and finds the companions. */
  public static Choice choose(String typed) {
    return Colour.read(typed).map(BrandColours::judge).orElseGet(Choice.NotAColour::new);
  }

  private static Choice judge(Colour brand) {
    double least = least(brand, PAPERS);
    return least < LEAST
        ? new Choice.TooFaint((int) (least * 10))
        : new Choice.Accepted(new BrandColours(brand, WHITE, forDark(brand), INK));
  }

  /** The same hue, just as light as dark paper needs. */
  private static Colour forDark(Colour brand) {
    return IntStream.rangeClosed(0, 100)
        .mapToObj(brand::atLightness)
        .filter(light -> least(light, DARK_PAPERS) >= LEAST && light.contrast(INK) >= LEAST)
        .findFirst()
        .orElse(WHITE);
  }

  private static double least(Colour colour, List<Colour> grounds) {
    return grounds.stream().mapToDouble(colour::contrast).min().orElse(1);
  }

  /** The style sheet that says so. */
  public String css() {
    return String.format(
        Locale.ROOT,
        ":root{--mercat-brand:%s;--mercat-on-brand:%s;--mercat-brand-dark:%s;--mercat-on-brand-dark:%s}\n",
        brand.hex(),
        onBrand.hex(),
        dark.hex(),
        onDark.hex());
  }
}
